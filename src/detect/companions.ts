import { shannonEntropy } from '#base/entropy.ts'
import { isFree } from './boundary.ts'
import { costOf, gapOf, isOneStructure, nameWords, otherWords, type Gap } from './companion-distance.ts'
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
  readonly cost: number
}

/** Candidates on each side of a primary that are weighed; the nearest. */
const MOST_CANDIDATES = 8

/**
 * Gives each primary match the nearest companion of each kind that no nearer primary claims: a one-to-one choice, never a
 * Cartesian product. Near is what has few bytes, lines and borders of the structure (brackets, indentation, sections)
 * between, and a name of the same words. What is farther than `withinBytes`, but within `farBytes`, counts only in the same
 * mapping of a file with lines. Result order is that of `primaries`.
 */
export function pairCompanions(
  companions: readonly CompiledCompanion[],
  haystack: Haystack,
  primaries: readonly PatternMatch[],
): Partner[] {
  const found = primaries.map((): Record<string, GroupMatch> => ({}))
  const missing = primaries.map((): string[] => [])
  for (const companion of companions) {
    const chosen = choose(primaries.map((_, i) => offersFor(companion, haystack, primaries, i)))
    for (const i of primaries.keys()) {
      const candidate = chosen.get(i)?.candidate
      if (candidate !== undefined) found[i]![companion.part] = candidate
      else if (!companion.optional) missing[i]!.push(companion.part)
    }
  }
  return primaries.map((_, i) => ({ found: found[i]!, missing: missing[i]! }))
}

/** The cheapest offers first; then neighbours exchange what suits the other better, and halves take what another can spare. */
function choose(offers: readonly (readonly Offer[])[]): Map<number, Offer> {
  const chosen = new Map<number, Offer>()
  const owner = new Map<number, number>()
  const give = (offer: Offer): void => {
    chosen.set(offer.primary, offer)
    owner.set(offer.candidate.start, offer.primary)
  }
  const sorted = offers.flat().sort((a, b) => a.cost - b.cost || a.primary - b.primary)
  for (const offer of sorted) {
    if (!chosen.has(offer.primary) && !owner.has(offer.candidate.start)) give(offer)
  }
  if (offers.length < 2) return chosen
  for (let round = 0; round < 3; round++) {
    let changed = false
    for (const own of offers) {
      for (const offer of own) changed = improve(offer) || changed
    }
    if (!changed) break
  }
  return chosen

  /** Would this offer, with what its owner then gets instead, be better than what they have? */
  function improve(offer: Offer): boolean {
    const other = owner.get(offer.candidate.start)
    if (other === undefined || other === offer.primary) return false
    const current = chosen.get(offer.primary)
    const theirs = chosen.get(other)!
    const instead = offers[other]!.find(({ candidate }) =>
      current === undefined ? !owner.has(candidate.start) : candidate.start === current.candidate.start,
    )
    if (instead === undefined) return false
    if (current !== undefined && offer.cost + instead.cost >= current.cost + theirs.cost) return false
    if (current !== undefined) owner.delete(current.candidate.start)
    give(instead)
    give(offer)
    return true
  }
}

function offersFor(
  companion: CompiledCompanion,
  haystack: Haystack,
  primaries: readonly PatternMatch[],
  index: number,
): readonly Offer[] {
  const { withinBytes, farBytes } = companion
  const near = offersWithin(companion, haystack, primaries, index, withinBytes)
  if (near.length > 0 || farBytes <= withinBytes) return near
  return offersWithin(companion, haystack, primaries, index, farBytes)
}

function offersWithin(
  companion: CompiledCompanion,
  haystack: Haystack,
  primaries: readonly PatternMatch[],
  index: number,
  reach: number,
): readonly Offer[] {
  const primary = primaries[index]!
  const { bytes } = haystack
  const words = nameWords(textBefore(bytes, valueStart(primary)))
  const offers: Offer[] = []
  for (const candidate of candidatesNear(companion, haystack, primary, reach)) {
    const { gap, isBefore } = gapTo(bytes, primary, candidate, words)
    if (gap.bytes > companion.withinBytes && (!isOneStructure(gap) || isCrowded(primaries, index, candidate))) continue
    offers.push({ primary: index, candidate, cost: costOf(gap, isBefore) })
  }
  return offers
}

function candidatesNear(
  { part: name, pattern, notBeside, minEntropyBits }: CompiledCompanion,
  haystack: Haystack,
  primary: PatternMatch,
  reach: number,
): GroupMatch[] {
  const { bytes } = haystack
  const from = Math.max(0, primary.start - reach)
  const window = haystack.slice(from, Math.min(bytes.length, primary.end + reach))
  const before: GroupMatch[] = []
  const after: GroupMatch[] = []
  let at = 0
  while (after.length < MOST_CANDIDATES) {
    const match = pattern.next(window, at)
    if (match === undefined) break
    const part = match.groups[name]
    at = match.start + 1
    if (part === undefined) continue
    const candidate = { start: from + part.start, end: from + part.end }
    const overlaps = candidate.start < primary.end && primary.start < candidate.end
    if (overlaps || !isFree(bytes, candidate.start, candidate.end, notBeside, notBeside)) continue
    if (shannonEntropy(window.slice(part.start, part.end)) < minEntropyBits) continue
    at = Math.max(match.end, at)
    if (candidate.end <= primary.start) before.push(candidate)
    else after.push(candidate)
  }
  return [...before.slice(-MOST_CANDIDATES), ...after]
}

/** Bytes before a value that tell its name and its indentation. */
const NAME_BYTES = 160

function gapTo(
  bytes: Buffer,
  primary: PatternMatch,
  candidate: GroupMatch,
  words: ReadonlySet<string>,
): { readonly gap: Gap; readonly isBefore: boolean } {
  const isBefore = candidate.end <= primary.start
  const [first, second] = isBefore ? [candidate, primary] : [primary, candidate]
  const other = otherWords(words, nameWords(textBefore(bytes, candidate.start)))
  return { gap: gapOf(lineBefore(bytes, first.start), bytes.toString('latin1', first.end, second.start), other), isBefore }
}

/** Is there another primary on the way? Primaries are in order of place. */
function isCrowded(primaries: readonly PatternMatch[], index: number, candidate: GroupMatch): boolean {
  const primary = primaries[index]!
  const neighbour = primaries[candidate.end <= primary.start ? index - 1 : index + 1]
  if (neighbour === undefined) return false
  return candidate.end <= primary.start ? neighbour.start >= candidate.end : neighbour.start < candidate.start
}

/** A primary's match may begin with the name of its value. */
function valueStart({ start, groups }: PatternMatch): number {
  for (const name in groups) return groups[name]!.start
  return start
}

function textBefore(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', Math.max(0, at - NAME_BYTES), at)
}

function lineBefore(bytes: Buffer, at: number): string {
  const text = textBefore(bytes, at)
  return text.slice(text.lastIndexOf('\n') + 1)
}
