import type { FindingClass, Rule } from '#core/rule.ts'
import type { Origin } from '#core/source.ts'
import { AppError } from '#base/errors.ts'
import { createKeywordFinder, foldAscii, type KeywordFinder } from '#kernel/index.ts'
import { byteSet, type ByteSet } from './byte-set.ts'
import type { Candidate, Surroundings } from './candidate.ts'
import { followTest, type FollowTest } from './follows.ts'
import { buildTables, keywordTables, type BuiltTables } from './keyword-tables.ts'
import { v8Pattern, type Pattern, type PatternMatch } from './pattern.ts'

/** Limits that a rule puts on itself beyond its pattern. Both are pure and must not throw. */
interface RuleConditions {
  /** Is the rule in force for a content from here? Asked once per content. Default: everywhere. */
  readonly appliesTo?: ((origin: Origin) => boolean) | undefined
  /** Is this match a finding? Asked before overlaps are resolved. Default: every match is. */
  readonly accepts?: ((candidate: Candidate, around: Surroundings) => boolean) | undefined
}

/** A rule with its issuer, as it enters a ruleset. `patternOf` gives users' rules their linear-time engine. */
export interface RuleEntry extends RuleConditions {
  readonly rule: Rule
  readonly provider: string
  readonly class: FindingClass
  readonly patternOf?: (source: RegExp) => Pattern
  /**
   * The pattern sees all of a content (in pieces of some MiB) once a keyword occurs anywhere in it; with no keywords, always.
   * Costly: for users' rules only. `reach` then is the longest match that is safe from being cut at a piece's end.
   */
  readonly wholeContent?: boolean
}

export interface CompiledCompanion {
  readonly part: string
  readonly pattern: Pattern
  readonly withinBytes: number
  readonly notBeside: ByteSet
  readonly minEntropyBits: number
  readonly optional: boolean
}

export interface CompiledRule extends RuleConditions {
  readonly rule: Rule
  readonly provider: string
  readonly class: FindingClass
  readonly index: number
  readonly pattern: Pattern
  readonly secretPart: string
  readonly notBefore: ByteSet
  readonly notAfter: ByteSet
  /** In bytes from a keyword; infinite for a rule that sees the whole content. */
  readonly reach: number
  /** Tries the pattern at a keyword's start. Absent: the pattern is searched for in windows around keywords. */
  readonly matchAt?: (text: string, at: number) => PatternMatch | undefined
  /** Asked before the pattern is tried at a keyword's start. */
  readonly follows: FollowTest | undefined
  readonly companions: readonly CompiledCompanion[]
}

/** Rules ready to run. Cheap to make: regular expressions are compiled by V8 when they first run. */
export interface Ruleset {
  readonly rules: readonly CompiledRule[]
  readonly finder: KeywordFinder
  /** For each keyword number, its length and the rules that wait for it. */
  readonly keywords: readonly { readonly length: number; readonly rules: readonly number[] }[]
  /** Rules that run on every content, by number. */
  readonly always: readonly number[]
  /** Rules that are not in force everywhere, by number. */
  readonly conditional: readonly number[]
  /** The farthest any rule looks from a keyword, companions included, in bytes. */
  readonly maxReach: number
}

/** The farthest a rule may look from a keyword. Chunks of a large content overlap by this much on each side. */
export const MAX_REACH = 32_768
const DEFAULT_REACH = 256
const DEFAULT_COMPANION_REACH = 512
const shared = new Map<string, ByteSet>()

/** @throws AppError `E_RULES_INVALID` for two rules with one id, a rule without keywords, or a reach over `MAX_REACH`. */
export function compileRuleset(entries: readonly RuleEntry[]): Ruleset {
  const waiting = new Map<string, number[]>()
  const ids = new Set<string>()
  const rules = entries.map((entry, index) => {
    const compiled = compileRule(entry, index)
    if (ids.has(entry.rule.id))
      throw new AppError('E_RULES_INVALID', `Two rules have the id "${entry.rule.id}". Rename one.`)
    ids.add(entry.rule.id)
    for (const keyword of entry.rule.keywords) {
      const folded = foldAscii(keyword)
      const list = waiting.get(folded)
      if (list === undefined) waiting.set(folded, [index])
      else if (!list.includes(index)) list.push(index)
    }
    return compiled
  })
  const keywords = [...waiting].map(([keyword, list]) => ({ length: keyword.length, rules: list }))
  return {
    rules,
    finder: createKeywordFinder(keywordTables([...waiting.keys()])),
    keywords,
    always: rules.filter(({ rule }) => rule.keywords.length === 0).map(({ index }) => index),
    conditional: rules.filter(({ appliesTo }) => appliesTo !== undefined).map(({ index }) => index),
    maxReach: Math.max(
      1024,
      ...rules.map((rule) => reachOf(rule) + Math.max(0, ...rule.companions.map((c) => c.withinBytes))),
    ),
  }
}

/** Keyword tables for the bundle: a ruleset of exactly these rules is then ready sooner. */
export function builtTables(entries: readonly RuleEntry[]): BuiltTables {
  return buildTables([...new Set(entries.flatMap(({ rule }) => rule.keywords.map(foldAscii)))])
}

function reachOf({ rule }: { readonly rule: Rule }): number {
  return rule.reach ?? DEFAULT_REACH
}

function compileRule(entry: RuleEntry, index: number): CompiledRule {
  const { rule, provider, class: findingClass, patternOf = v8Pattern, wholeContent = false } = entry
  const reach = reachOf(entry)
  if (rule.keywords.length === 0 && !wholeContent) {
    throw new AppError('E_RULES_INVALID', `Rule "${rule.id}" has no keywords. Add at least one text that every match holds.`)
  }
  if (reach > MAX_REACH)
    throw new AppError('E_RULES_INVALID', `Rule "${rule.id}" reaches ${reach} bytes; the limit is ${MAX_REACH}.`)
  const pattern = patternOf(rule.pattern)
  return {
    rule,
    provider,
    class: findingClass,
    index,
    pattern,
    ...(rule.startsWithKeyword === true && pattern.at !== undefined ? { matchAt: pattern.at } : {}),
    follows: rule.follows === undefined ? undefined : followTest(rule.follows),
    secretPart: rule.secret ?? 'secret',
    notBefore: sharedSet(rule.notBefore ?? 'A-Za-z0-9'),
    notAfter: sharedSet(rule.notAfter ?? 'A-Za-z0-9'),
    reach: wholeContent ? Number.POSITIVE_INFINITY : reach,
    appliesTo: entry.appliesTo,
    accepts: entry.accepts,
    companions: (rule.companions ?? []).map((companion) => ({
      part: companion.part,
      pattern: patternOf(companion.pattern),
      withinBytes: companion.withinBytes ?? DEFAULT_COMPANION_REACH,
      notBeside: sharedSet(companion.notBeside ?? 'A-Za-z0-9+/='),
      minEntropyBits: companion.minEntropyBits ?? 0,
      optional: companion.optional ?? false,
    })),
  }
}

function sharedSet(inside: string): ByteSet {
  let set = shared.get(inside)
  if (set === undefined) shared.set(inside, (set = byteSet(inside)))
  return set
}
