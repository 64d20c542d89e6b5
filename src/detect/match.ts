import type { Facts, MatchContext, StructureCheck } from '#core/rule.ts'
import { shannonEntropy } from '#base/entropy.ts'
import { isFree } from './boundary.ts'
import type { Candidate, PartMatch } from './candidate.ts'
import { pairCompanions, type Partner } from './companions.ts'
import type { Haystack } from './haystack.ts'
import type { GroupMatch, PatternMatch } from './pattern.ts'
import { placeholderReason } from './placeholder.ts'
import type { CompiledRule, Ruleset } from './ruleset.ts'
import { keywordWindows } from './windows.ts'

/** A credential found in a piece of bytes. Holds the secret: it must not leave the scanner. */
export interface Match extends Candidate {
  readonly rule: CompiledRule
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly facts: Facts
}

const PASS_CONFIDENCE = 0.98
const FAIL_CONFIDENCE = 0.2
const DEFAULT_CONFIDENCE = 0.8

/**
 * All matches of all rules in `bytes`, by start of the secret; matches of different rules may overlap. One pass over
 * the bytes finds keywords; only windows around them meet a rule's pattern. Rules in `excluded`, by number, stay out.
 */
export function findMatches(ruleset: Ruleset, bytes: Buffer, excluded?: ReadonlySet<number>): Match[] {
  const windows = keywordWindows(ruleset, bytes)
  for (const index of ruleset.always) windows.set(index, [0, bytes.length])
  return matchesIn(ruleset, bytes, windows, excluded)
}

/** The matches of rules in their windows; see `findMatches`. */
export function matchesIn(
  ruleset: Ruleset,
  bytes: Buffer,
  windows: ReadonlyMap<number, readonly number[]>,
  excluded?: ReadonlySet<number>,
): Match[] {
  if (windows.size === 0) return []
  const haystack = { bytes, text: bytes.toString('latin1') }
  const found: Match[] = []
  for (const [index, ranges] of windows) {
    if (excluded?.has(index) === true) continue
    for (const match of ruleMatches(ruleset.rules[index]!, haystack, ranges)) found.push(match)
  }
  return found.sort((a, b) => a.secret.start - b.secret.start || a.rule.index - b.rule.index)
}

function ruleMatches(rule: CompiledRule, haystack: Haystack, ranges: readonly number[]): Match[] {
  const primaries: PatternMatch[] = []
  for (let i = 0; i < ranges.length; i += 2) {
    if (rule.matchAt === undefined) collectPrimaries(rule, haystack, ranges[i]!, ranges[i + 1]!, primaries)
    else collectAt(rule, rule.matchAt(haystack.text, ranges[i]!), haystack, primaries)
  }
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

function collectAt(rule: CompiledRule, match: PatternMatch | undefined, { bytes }: Haystack, out: PatternMatch[]): void {
  if (match !== undefined && isFree(bytes, match.start, match.end, rule.notBefore, rule.notAfter)) out.push(match)
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
    parts[name.replace(/_+$/, '')] = { ...group, value: textOf(haystack, group) }
  }
  const secret = parts[rule.secretPart] ?? Object.values(parts)[0]
  if (secret === undefined || secret.value.length === 0) return undefined
  if (rule.rule.minEntropyBits !== undefined && shannonEntropy(secret.value) < rule.rule.minEntropyBits) return undefined
  const check = checkStructure(rule, secret.value, parts, contextOf(haystack.text, primary, secret))
  if (check.verdict === 'reject') return undefined
  const missing = partners?.missing ?? []
  const { confidence, reasons } = weigh(rule, check, secret.value, missing)
  return {
    rule,
    span: { start: primary.start, end: primary.end },
    secret,
    parts,
    missing,
    confidence,
    reasons,
    facts: check.facts ?? {},
  }
}

function checkStructure(
  { rule }: CompiledRule,
  secret: string,
  parts: Readonly<Record<string, PartMatch>>,
  context: MatchContext,
): StructureCheck {
  if (rule.check === undefined) return { verdict: 'neutral' }
  try {
    const values = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.value]))
    return rule.check(secret, values, context)
  } catch {
    return { verdict: 'neutral' }
  }
}

const CONTEXT_BYTES = 256

function contextOf(text: string, match: PatternMatch, secret: GroupMatch): MatchContext {
  return {
    get before() {
      const near = text.slice(Math.max(0, match.start - CONTEXT_BYTES), match.start)
      return near.slice(near.lastIndexOf('\n') + 1)
    },
    get lead() {
      return text.slice(match.start, secret.start)
    },
    get after() {
      const near = text.slice(secret.end, secret.end + CONTEXT_BYTES)
      const end = near.indexOf('\n')
      return end === -1 ? near : near.slice(0, end)
    },
  }
}

function weigh(
  { rule }: CompiledRule,
  check: StructureCheck,
  secret: string,
  missing: readonly string[],
): { confidence: number; reasons: string[] } {
  const reasons: string[] = []
  const weighed = check.verdict === 'neutral' ? check.confidence : undefined
  let confidence = weighed ?? rule.confidence ?? DEFAULT_CONFIDENCE
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
