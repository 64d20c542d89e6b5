import { AppError } from '#base/errors.ts'
import { foldAscii, MAX_KEYWORDS, MAX_RUN, serializeTables, type KeywordTest } from '#kernel/index.ts'
import type { ByteSet } from './byte-set.ts'
import { inCase } from './keyword-case.ts'
import { farReachOf, reachOf, requireReach, type CompiledRule } from './compiled-rule.ts'

/** A keyword's length, and the rules that wait for it, by number. */
export interface Keyword {
  readonly length: number
  readonly rules: readonly number[]
}

/** Which rules wait for which keywords, and the kernel's tables of these. */
export interface KeywordTables {
  /** By number. */
  readonly keywords: readonly Keyword[]
  readonly tables: Uint8Array
  /** The farthest that one of the rules looks from a keyword, companions included, in bytes. */
  readonly maxReach: number
}

/** Tables made ahead. */
export interface BuiltTables {
  /** Ids of the rules that they are for, a line each. */
  readonly rules: string
  /** By keyword: its length, and how many rules wait for it. */
  readonly lengths: Uint16Array
  readonly counts: Uint16Array
  /** The rules that wait, by number, keyword after keyword. */
  readonly waiting: Uint16Array
  readonly tables: Uint8Array
  readonly maxReach: number
}

/**
 * The tables of these rules: those made ahead for all of them and perhaps a few others, when `built` has them, or new ones,
 * which takes about 100 ms for 1,900 rules.
 *
 * @throws AppError `E_RULES_INVALID` for two rules with one id, a rule without keywords or with too long a reach, or more keywords than the kernel can hold.
 */
export function keywordTables(rules: readonly CompiledRule[], built: BuiltTables | undefined): KeywordTables {
  return (built === undefined ? undefined : madeAhead(rules, built)) ?? newTables(rules)
}

/** The form in which tables are kept. */
export function buildTables(rules: readonly CompiledRule[]): BuiltTables {
  const { keywords, tables, maxReach } = newTables(rules)
  return {
    rules: rules.map(({ id }) => id).join('\n'),
    lengths: Uint16Array.from(keywords, ({ length }) => length),
    counts: Uint16Array.from(keywords, (keyword) => keyword.rules.length),
    waiting: Uint16Array.from(keywords.flatMap((keyword) => keyword.rules)),
    tables,
    maxReach,
  }
}

/** With fewer of the rules, smaller tables of their own make the search faster and are soon made. */
const LEAST_SHARE = 0.9

/** Nothing if one of the rules is not among those that the tables were made for, or they are in another order. */
function madeAhead(rules: readonly CompiledRule[], built: BuiltTables): KeywordTables | undefined {
  const ids = built.rules.split('\n')
  if (rules.length < ids.length * LEAST_SHARE) return undefined
  const numbers = new Int32Array(ids.length).fill(-1)
  let at = 0
  for (const { id, index } of rules) {
    while (at < ids.length && ids[at] !== id) at++
    if (at === ids.length) return undefined
    numbers[at++] = index
  }
  return { keywords: keywordsOf(built, numbers), tables: built.tables, maxReach: built.maxReach }
}

/** `numbers`: what the rules' numbers are now, or -1 for those that are not there. */
function keywordsOf({ lengths, counts, waiting }: BuiltTables, numbers: Int32Array): readonly Keyword[] {
  const keywords: Keyword[] = []
  let next = 0
  for (let keyword = 0; keyword < lengths.length; keyword++) {
    const rules: number[] = []
    for (const end = next + counts[keyword]!; next < end; next++) {
      const number = numbers[waiting[next]!]!
      if (number >= 0) rules.push(number)
    }
    keywords.push({ length: lengths[keyword]!, rules })
  }
  return keywords
}

function requireUniqueIds(rules: readonly CompiledRule[]): void {
  const ids = new Set<string>()
  for (const { id } of rules) {
    if (ids.has(id)) throw new AppError('E_RULES_INVALID', `Two rules have the id "${id}". Rename one.`)
    ids.add(id)
  }
}

function newTables(rules: readonly CompiledRule[]): KeywordTables {
  requireUniqueIds(rules)
  const waiting = new Map<string, number[]>()
  for (const compiled of rules) {
    const { rule, index, reach } = compiled
    requireReach(compiled)
    if (rule.keywords.length === 0 && Number.isFinite(reach)) {
      throw new AppError(
        'E_RULES_INVALID',
        `Rule "${rule.id}" has no keywords. Add at least one text that every match holds.`,
      )
    }
    for (const keyword of rule.keywords) {
      const folded = foldAscii(keyword)
      const list = waiting.get(folded)
      if (list === undefined) waiting.set(folded, [index])
      else if (!list.includes(index)) list.push(index)
    }
  }
  if (waiting.size > MAX_KEYWORDS) {
    throw new AppError(
      'E_RULES_INVALID',
      `The rules have ${waiting.size} different keywords; the limit is ${MAX_KEYWORDS}. Load fewer rules at a time.`,
    )
  }
  const texts: string[] = []
  const tests: KeywordTest[] = []
  for (const [keyword, list] of waiting) {
    const waitingRules = list.map((index) => rules[index]!)
    const { text, exact } = inCase(keyword, waitingRules)
    const { notBefore, run } = keywordTest(waitingRules) ?? {}
    texts.push(text)
    tests.push({ exact, notBefore, run })
  }
  return {
    keywords: [...waiting].map(([keyword, list]) => ({ length: keyword.length, rules: list })),
    tables: serializeTables(texts, tests),
    maxReach: rules.reduce((most, { rule }) => Math.max(most, farthest(rule)), 0),
  }
}

function farthest(rule: CompiledRule['rule']): number {
  return reachOf(rule) + (rule.companions ?? []).reduce((most, companion) => Math.max(most, farReachOf(companion)), 0)
}

/** What stands around every keyword at which one of the rules may match; as little as the least of them demands. */
function keywordTest(rules: readonly CompiledRule[]): KeywordTest | undefined {
  let test = testOf(rules[0]!)
  for (const rule of rules.slice(1)) test = either(test, testOf(rule))
  return test
}

function testOf({ startsAtKeyword, notBefore, pattern, reach }: CompiledRule): KeywordTest | undefined {
  if (!startsAtKeyword) return undefined
  const run = pattern.run?.()
  // As far as the pattern is tried, or less.
  const within = Math.min(reach * 2, run === undefined ? Number.POSITIVE_INFINITY : run.start + run.length)
  return {
    notBefore: notBefore.includes(1) ? notBefore : undefined,
    run: run === undefined || within > MAX_RUN ? undefined : { set: run.set, length: run.length, within },
  }
}

function either(a: KeywordTest | undefined, b: KeywordTest | undefined): KeywordTest | undefined {
  if (a === undefined || b === undefined) return undefined
  const notBefore = a.notBefore === undefined || b.notBefore === undefined ? undefined : both(a.notBefore, b.notBefore)
  const run =
    a.run === undefined || b.run === undefined
      ? undefined
      : {
          set: oneOf(a.run.set, b.run.set),
          length: Math.min(a.run.length, b.run.length),
          within: Math.max(a.run.within, b.run.within),
        }
  return { notBefore: notBefore?.includes(1) === true ? notBefore : undefined, run }
}

function both(a: ByteSet, b: ByteSet): ByteSet {
  return a.map((flag, byte) => flag & b[byte]!)
}

function oneOf(a: ByteSet, b: ByteSet): ByteSet {
  return a.map((flag, byte) => flag | b[byte]!)
}
