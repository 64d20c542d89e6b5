import type { Facts, StructureCheck } from '#core/rule.ts'
import { shannonEntropy } from '#base/entropy.ts'
import { isFree } from './boundary.ts'
import { pairCompanions, type Partner } from './companions.ts'
import { findKeywords } from './keyword-automaton.ts'
import type { Haystack } from './haystack.ts'
import type { GroupMatch, PatternMatch } from './pattern.ts'
import { placeholderReason } from './placeholder.ts'
import type { CompiledRule, Ruleset } from './ruleset.ts'

/** A part of a match: its text, and its place in the searched bytes, end exclusive. */
export interface PartMatch extends GroupMatch {
  readonly value: string
}

/** A credential found in a piece of bytes. Holds the secret: it must not leave the scanner. */
export interface Match {
  readonly rule: CompiledRule
  /** The secret part, or the first part of a half. */
  readonly secret: PartMatch
  readonly parts: Readonly<Record<string, PartMatch>>
  readonly missing: readonly string[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly facts: Facts
}

const PASS_CONFIDENCE = 0.98
const FAIL_CONFIDENCE = 0.2
const DEFAULT_CONFIDENCE = 0.8

/**
 * All matches of all rules in `bytes`, by start of the secret; matches of different rules may overlap. One pass over
 * the bytes finds keywords; only windows around them meet a rule's pattern.
 */
export function findMatches(ruleset: Ruleset, bytes: Buffer): Match[] {
  const windows = keywordWindows(ruleset, bytes)
  if (windows.size === 0) return []
  const haystack = { bytes, text: bytes.toString('latin1') }
  const found: Match[] = []
  for (const [index, ranges] of windows) {
    for (const match of ruleMatches(ruleset.rules[index]!, haystack, ranges)) found.push(match)
  }
  return found.sort((a, b) => a.secret.start - b.secret.start || a.rule.index - b.rule.index)
}

/** For each rule whose keyword occurs, the byte ranges its pattern has to see: flat pairs of start and end, disjoint, ascending. */
function keywordWindows({ automaton, keywords, rules }: Ruleset, bytes: Buffer): Map<number, number[]> {
  const windows = new Map<number, number[]>()
  findKeywords(automaton, bytes, (hits, end) => {
    for (const hit of hits) {
      const { length, rules: waiting } = keywords[hit]!
      for (const index of waiting) {
        const { reach } = rules[index]!
        const from = Math.max(0, end - length - reach)
        const to = Math.min(bytes.length, end + reach)
        const ranges = windows.get(index)
        if (ranges === undefined) windows.set(index, [from, to])
        else if (from <= ranges.at(-1)!) ranges[ranges.length - 1] = Math.max(to, ranges.at(-1)!)
        else ranges.push(from, to)
      }
    }
  })
  return windows
}

function ruleMatches(rule: CompiledRule, haystack: Haystack, ranges: readonly number[]): Match[] {
  const primaries: PatternMatch[] = []
  for (let i = 0; i < ranges.length; i += 2) collectPrimaries(rule, haystack, ranges[i]!, ranges[i + 1]!, primaries)
  if (primaries.length === 0) return []
  const partners = rule.companions.length === 0 ? undefined : pairCompanions(rule.companions, haystack, primaries)
  return primaries.flatMap((primary, i) => judge(rule, haystack, primary, partners?.[i]) ?? [])
}

function collectPrimaries(
  rule: CompiledRule,
  { bytes, text }: Haystack,
  from: number,
  to: number,
  out: PatternMatch[],
): void {
  const window = from === 0 && to === text.length ? text : text.slice(from, to)
  let at = 0
  for (;;) {
    const match = rule.pattern.next(window, at)
    if (match === undefined) return
    const start = from + match.start
    const end = from + match.end
    if (isFree(bytes, start, end, rule.notBefore, rule.notAfter)) {
      out.push(from === 0 ? match : shift(match, from))
      at = Math.max(match.end, at + 1)
    } else {
      at = match.start + 1
    }
  }
}

function shift(match: PatternMatch, by: number): PatternMatch {
  const groups = Object.fromEntries(
    Object.entries(match.groups).map(([name, g]) => [name, { start: g.start + by, end: g.end + by }]),
  )
  return { start: match.start + by, end: match.end + by, groups }
}

/** Applies entropy, structure and placeholder tests. Undefined: no credential of this kind. */
function judge(
  rule: CompiledRule,
  haystack: Haystack,
  primary: PatternMatch,
  partners: Partner | undefined,
): Match | undefined {
  const parts: Record<string, PartMatch> = {}
  for (const [name, group] of Object.entries({ ...primary.groups, ...partners?.found })) {
    parts[name] = { ...group, value: textOf(haystack, group) }
  }
  const secret = parts[rule.secretPart] ?? Object.values(parts)[0]
  if (secret === undefined || secret.value.length === 0) return undefined
  if (rule.rule.minEntropyBits !== undefined && shannonEntropy(secret.value) < rule.rule.minEntropyBits) return undefined
  const check = checkStructure(rule, secret.value, parts)
  if (check.verdict === 'reject') return undefined
  const missing = partners?.missing ?? []
  const { confidence, reasons } = weigh(rule, check, secret.value, missing)
  return { rule, secret, parts, missing, confidence, reasons, facts: check.facts ?? {} }
}

function checkStructure({ rule }: CompiledRule, secret: string, parts: Readonly<Record<string, PartMatch>>): StructureCheck {
  if (rule.check === undefined) return { verdict: 'neutral' }
  try {
    return rule.check(secret, Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.value])))
  } catch {
    return { verdict: 'neutral' }
  }
}

function weigh(
  { rule }: CompiledRule,
  check: StructureCheck,
  secret: string,
  missing: readonly string[],
): { confidence: number; reasons: string[] } {
  const reasons: string[] = []
  let confidence = rule.confidence ?? DEFAULT_CONFIDENCE
  if (check.verdict === 'pass') {
    confidence = Math.max(confidence, PASS_CONFIDENCE)
    reasons.push('structure holds')
  } else if (check.verdict === 'fail') {
    confidence = Math.min(confidence, FAIL_CONFIDENCE)
    reasons.push(`structure fails: ${check.reason}`)
  }
  const placeholder = check.verdict === 'fail' ? undefined : placeholderReason(secret)
  if (placeholder !== undefined) {
    confidence = Math.min(confidence, FAIL_CONFIDENCE)
    reasons.push(placeholder)
  }
  if (missing.length > 0) reasons.push(`half of a pair: ${missing.join(', ')} not found nearby`)
  return { confidence, reasons }
}

/** The text of a range: latin1 is right for ASCII; anything else is read as UTF-8. */
function textOf({ bytes, text }: Haystack, { start, end }: GroupMatch): string {
  const slice = text.slice(start, end)
  // A flat copy, so that a kept value does not keep the whole content alive.
  return bytes.toString(/[\u0080-\u00ff]/.test(slice) ? 'utf8' : 'latin1', start, end)
}
