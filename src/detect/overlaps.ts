import type { Match } from './match.ts'

/**
 * Of matches whose parts share bytes, keeps one: a provider's before a generic one, then the more confident, then the one
 * with more parts, then the longer secret, then the rule that was defined first. Order of the result is that of the input.
 */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches]
  const ranked = matches.toSorted(
    (a, b) =>
      Number(b.rule.class === 'provider') - Number(a.rule.class === 'provider') ||
      b.confidence - a.confidence ||
      Object.keys(b.parts).length - Object.keys(a.parts).length ||
      length(b) - length(a) ||
      a.rule.index - b.rule.index,
  )
  const taken = new Intervals()
  const kept = new Set<Match>()
  for (const match of ranked) {
    if (taken.meets(match.secret.start, match.secret.end)) continue
    kept.add(match)
    for (const part of Object.values(match.parts)) taken.add(part.start, part.end)
  }
  return matches.filter((match) => kept.has(match))
}

function length(match: Match): number {
  return match.secret.end - match.secret.start
}

const BUCKET_BITS = 8

/** A set of half-open ranges that answers "does this one meet any?" by buckets of 256 bytes. */
class Intervals {
  readonly #buckets = new Map<number, (readonly [number, number])[]>()

  add(start: number, end: number): void {
    for (let bucket = start >> BUCKET_BITS; bucket <= (end - 1) >> BUCKET_BITS; bucket++) {
      const list = this.#buckets.get(bucket)
      if (list === undefined) this.#buckets.set(bucket, [[start, end]])
      else list.push([start, end])
    }
  }

  meets(start: number, end: number): boolean {
    for (let bucket = start >> BUCKET_BITS; bucket <= (end - 1) >> BUCKET_BITS; bucket++) {
      if (this.#buckets.get(bucket)?.some(([from, to]) => from < end && start < to)) return true
    }
    return false
  }
}
