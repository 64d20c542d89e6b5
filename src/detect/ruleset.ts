import type { FindingClass, Rule } from '#core/rule.ts'
import { AppError } from '#base/errors.ts'
import { byteSet, type ByteSet } from './byte-set.ts'
import { buildKeywordAutomaton, type KeywordAutomaton } from './keyword-automaton.ts'
import { v8Pattern, type Pattern } from './pattern.ts'

/** A rule with its issuer, as it enters a ruleset. `patternOf` gives users' rules their linear-time engine. */
export interface RuleEntry {
  readonly rule: Rule
  readonly provider: string
  readonly class: FindingClass
  readonly patternOf?: (source: RegExp) => Pattern
}

export interface CompiledCompanion {
  readonly part: string
  readonly pattern: Pattern
  readonly withinBytes: number
  readonly notBeside: ByteSet
  readonly minEntropyBits: number
  readonly optional: boolean
}

export interface CompiledRule {
  readonly rule: Rule
  readonly provider: string
  readonly class: FindingClass
  readonly index: number
  readonly pattern: Pattern
  readonly secretPart: string
  readonly notBefore: ByteSet
  readonly notAfter: ByteSet
  readonly reach: number
  readonly companions: readonly CompiledCompanion[]
}

/** Rules ready to run. Cheap to make: regular expressions are compiled by V8 when they first run. */
export interface Ruleset {
  readonly rules: readonly CompiledRule[]
  readonly automaton: KeywordAutomaton
  /** For each keyword number, its length and the rules that wait for it. */
  readonly keywords: readonly { readonly length: number; readonly rules: readonly number[] }[]
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
      const folded = keyword.toLowerCase()
      const list = waiting.get(folded)
      if (list === undefined) waiting.set(folded, [index])
      else if (!list.includes(index)) list.push(index)
    }
    return compiled
  })
  const keywords = [...waiting].map(([keyword, list]) => ({ length: keyword.length, rules: list }))
  return {
    rules,
    automaton: buildKeywordAutomaton([...waiting.keys()]),
    keywords,
    maxReach: Math.max(1024, ...rules.map((rule) => rule.reach + Math.max(0, ...rule.companions.map((c) => c.withinBytes)))),
  }
}

function compileRule(
  { rule, provider, class: findingClass, patternOf = v8Pattern }: RuleEntry,
  index: number,
): CompiledRule {
  const reach = rule.reach ?? DEFAULT_REACH
  if (rule.keywords.length === 0) {
    throw new AppError('E_RULES_INVALID', `Rule "${rule.id}" has no keywords. Add at least one text that every match holds.`)
  }
  if (reach > MAX_REACH)
    throw new AppError('E_RULES_INVALID', `Rule "${rule.id}" reaches ${reach} bytes; the limit is ${MAX_REACH}.`)
  return {
    rule,
    provider,
    class: findingClass,
    index,
    pattern: patternOf(rule.pattern),
    secretPart: rule.secret ?? 'secret',
    notBefore: sharedSet(rule.notBefore ?? 'A-Za-z0-9'),
    notAfter: sharedSet(rule.notAfter ?? 'A-Za-z0-9'),
    reach,
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
