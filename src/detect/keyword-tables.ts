import { AppError } from '#base/errors.ts'
import { foldAscii, MAX_KEYWORDS, MAX_RUN, serializeTables, type KeywordTest } from '#kernel/index.ts'
import type { ByteSet } from './byte-set.ts'
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

/** Tables made ahead, as text and plain data. */
export interface BuiltTables {
  /** Ids of the rules that they are for, a line each. */
  readonly rules: string
  /** JSON. */
  readonly keywords: string
  readonly base64: string
  readonly maxReach: number
}

/** Set by `tools/build.ts` to the tables of all built-in rules; the source itself runs without. */
declare const KAGIBAN_KEYWORD_TABLES: BuiltTables | undefined

/** The tables made ahead, where there are any. */
export const BUILT_TABLES = typeof KAGIBAN_KEYWORD_TABLES === 'undefined' ? undefined : KAGIBAN_KEYWORD_TABLES

/**
 * The tables of these rules: those made ahead for all of them and perhaps a few others, when `built` has them, or new ones,
 * which takes about 100 ms for 1,900 rules.
 *
 * @throws AppError `E_RULES_INVALID` for two rules with one id, a rule without keywords or with too long a reach, or more keywords than the kernel can hold.
 */
export function keywordTables(rules: readonly CompiledRule[], built: BuiltTables | undefined): KeywordTables {
  return (built === undefined ? undefined : madeAhead(rules, built)) ?? newTables(rules)
}

/** The form in which `tools/build.ts` puts tables into the bundle. */
export function buildTables(rules: readonly CompiledRule[]): BuiltTables {
  const { keywords, tables, maxReach } = newTables(rules)
  return {
    rules: rules.map(({ id }) => id).join('\n'),
    keywords: JSON.stringify(keywords),
    base64: Buffer.from(tables).toString('base64'),
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
  const all = JSON.parse(built.keywords) as readonly Keyword[]
  const numbersNow = (waiting: readonly number[]): number[] => waiting.map((i) => numbers[i]!).filter((i) => i >= 0)
  const keywords =
    rules.length === ids.length ? all : all.map(({ length, rules: waiting }) => ({ length, rules: numbersNow(waiting) }))
  return { keywords, tables: Buffer.from(built.base64, 'base64'), maxReach: built.maxReach }
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
  const tests = [...waiting.values()].map((list) => keywordTest(list.map((index) => rules[index]!)))
  return {
    keywords: [...waiting].map(([keyword, list]) => ({ length: keyword.length, rules: list })),
    tables: serializeTables([...waiting.keys()], tests),
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
