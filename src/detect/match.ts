import { haystackOf, type Haystack } from './haystack.ts'
import { judge, type Match } from './judge.ts'
import { pairCompanions } from './companions.ts'
import { judgeNearest } from './next-value.ts'
import { collectPrimaries } from './primaries.ts'
import type { GroupMatch } from './pattern.ts'
import type { CompiledRule, Ruleset } from './ruleset.ts'
import { keywordWindows } from './windows.ts'

export type { EncodedMatch, Match } from './judge.ts'

/** Counts what rules without an issuer judge. */
export interface Tally {
  generic: number
}

/**
 * All matches of all rules in `bytes`, by start of the secret; matches of different rules may overlap. One pass over
 * the bytes finds keywords; only windows around them meet a rule's pattern. Rules in `excluded`, by number, stay out.
 */
export function findMatches(ruleset: Ruleset, bytes: Buffer, excluded?: ReadonlySet<number>, tally?: Tally): Match[] {
  const windows = keywordWindows(ruleset, bytes)
  for (const index of ruleset.always) windows.set(index, [0, bytes.length])
  return matchesIn(ruleset, bytes, windows, excluded, tally)
}

/** The matches of rules in their windows; see `findMatches`. */
export function matchesIn(
  ruleset: Ruleset,
  bytes: Buffer,
  windows: ReadonlyMap<number, readonly number[]>,
  excluded?: ReadonlySet<number>,
  tally?: Tally,
): Match[] {
  const found: Match[] = []
  if (windows.size === 0) return found
  const haystack = haystackOf(bytes)
  for (const [index, ranges] of windows) {
    if (excluded?.has(index) === true) continue
    addMatches(ruleset.rules[index]!, haystack, ranges, found, tally)
  }
  return found.length < 2 ? found : found.sort((a, b) => a.secret.start - b.secret.start || a.rule.index - b.rule.index)
}

function addMatches(
  rule: CompiledRule,
  haystack: Haystack,
  ranges: readonly number[],
  found: Match[],
  tally: Tally | undefined,
): void {
  const primaries = collectPrimaries(rule, haystack, ranges)
  if (primaries.length === 0) return
  if (tally !== undefined && rule.class === 'generic') tally.generic += primaries.length
  const partners = rule.companions.length === 0 ? undefined : pairCompanions(rule.companions, haystack, primaries)
  for (let i = 0; i < primaries.length; i++) {
    const match = judgeNearest(rule, haystack, primaries[i]!, (primary) => judge(rule, haystack, primary, partners?.[i]))
    if (match === undefined) continue
    const last = found.at(-1)
    // Matches that start at keywords may begin within one another and end with the same secret.
    if (last === undefined || last.rule !== rule || !isSamePlace(last.secret, match.secret)) found.push(match)
    else if (match.confidence > last.confidence) found[found.length - 1] = match
  }
}

function isSamePlace(a: GroupMatch, b: GroupMatch): boolean {
  return a.start === b.start && a.end === b.end
}
