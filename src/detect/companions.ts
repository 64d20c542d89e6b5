import { shannonEntropy } from '#base/entropy.ts'
import { isFree } from './boundary.ts'
import type { Haystack } from './haystack.ts'
import type { GroupMatch, PatternMatch } from './pattern.ts'
import type { CompiledCompanion } from './ruleset.ts'

/** What was found beside one primary match. */
export interface Partner {
  readonly found: Readonly<Record<string, GroupMatch>>
  readonly missing: readonly string[]
}

interface Offer {
  readonly primary: number
  readonly candidate: GroupMatch
  readonly distance: number
}

/** A companion before its key is rarer than one after it. */
const BEFORE_PENALTY = 2

/**
 * Gives each primary match the nearest companion of each kind that no nearer primary claims: a one-to-one choice by
 * distance, never a Cartesian product. Result order is that of `primaries`.
 */
export function pairCompanions(
  companions: readonly CompiledCompanion[],
  haystack: Haystack,
  primaries: readonly PatternMatch[],
): Partner[] {
  const found = primaries.map((): Record<string, GroupMatch> => ({}))
  const missing = primaries.map((): string[] => [])
  for (const companion of companions) {
    const chosen = choose(primaries.flatMap((primary, i) => offersFor(companion, haystack, primary, i)))
    for (const i of primaries.keys()) {
      const candidate = chosen.get(i)
      if (candidate !== undefined) found[i]![companion.part] = candidate
      else if (!companion.optional) missing[i]!.push(companion.part)
    }
  }
  return primaries.map((_, i) => ({ found: found[i]!, missing: missing[i]! }))
}

function choose(offers: Offer[]): Map<number, GroupMatch> {
  offers.sort((a, b) => a.distance - b.distance || a.primary - b.primary)
  const chosen = new Map<number, GroupMatch>()
  const taken = new Set<number>()
  for (const { primary, candidate } of offers) {
    if (chosen.has(primary) || taken.has(candidate.start)) continue
    chosen.set(primary, candidate)
    taken.add(candidate.start)
  }
  return chosen
}

function offersFor(companion: CompiledCompanion, haystack: Haystack, primary: PatternMatch, index: number): Offer[] {
  const from = Math.max(0, primary.start - companion.withinBytes)
  const { bytes } = haystack
  const window = haystack.slice(from, Math.min(bytes.length, primary.end + companion.withinBytes))
  const offers: Offer[] = []
  let at = 0
  for (;;) {
    const match = companion.pattern.next(window, at)
    if (match === undefined) return offers
    const part = match.groups[companion.part]
    at = match.start + 1
    if (part === undefined) continue
    const candidate = { start: from + part.start, end: from + part.end }
    const overlaps = candidate.start < primary.end && primary.start < candidate.end
    if (overlaps || !isFree(bytes, candidate.start, candidate.end, companion.notBeside, companion.notBeside)) continue
    if (shannonEntropy(window.slice(part.start, part.end)) < companion.minEntropyBits) continue
    at = Math.max(match.end, at)
    const isBefore = candidate.end <= primary.start
    const gap = isBefore ? (primary.start - candidate.end) * BEFORE_PENALTY : candidate.start - primary.end
    offers.push({ primary: index, candidate, distance: gap })
  }
}
