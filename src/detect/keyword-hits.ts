import type { Derivation } from '#core/source.ts'
import type { KeywordFinder } from '#kernel/index.ts'

/** Where keywords end in a content, ascending. A list that grows and is reused. */
export class KeywordHits {
  keywords = new Uint16Array(64)
  ends = new Int32Array(64)
  count = 0

  add(keyword: number, end: number): void {
    if (this.count === this.ends.length) this.#grow()
    this.keywords[this.count] = keyword
    this.ends[this.count++] = end
  }

  /** The first hit that ends after `offset`. */
  firstAfter(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ends[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #grow(): void {
    const { keywords, ends } = this
    this.keywords = new Uint16Array(keywords.length * 2)
    this.keywords.set(keywords)
    this.ends = new Int32Array(ends.length * 2)
    this.ends.set(ends)
  }
}

/** Lengths of keywords by number, and the longest. */
export interface KeywordLengths {
  readonly of: Uint16Array
  readonly longest: number
}

/**
 * Adds the hits that no copied range of a derived content holds as a whole, ascending: a search of the dirty zones and, around
 * them, the width of the longest keyword.
 */
export function newHits(
  finder: KeywordFinder,
  lengths: KeywordLengths,
  bytes: Uint8Array,
  zones: readonly number[],
  out: KeywordHits,
): void {
  const width = lengths.longest - 1
  for (let first = 0; first < zones.length;) {
    const from = Math.max(0, zones[first]! - width)
    let to = zones[first + 1]! + width
    let next = first + 2
    while (next < zones.length && zones[next]! - width <= to) {
      to = zones[next + 1]! + width
      next += 2
    }
    to = Math.min(bytes.length, to)
    let zone = first
    finder.findAll(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), (keyword, end) => {
      const start = from + end - lengths.of[keyword]!
      // Hits come by their ends, so their starts go back by less than a keyword: the zone may, too.
      while (zone + 2 < next && zones[zone + 1]! < start - width) zone += 2
      for (let i = zone; i < next && zones[i]! < from + end; i += 2) {
        if (zones[i + 1]! <= start) continue
        out.add(keyword, from + end)
        break
      }
    })
    first = next
  }
}

/** The hits of a derived content: those that travel with the ranges copied from the parent, and the new ones between them. */
export function derivedHits(
  { triples, count }: Derivation,
  parent: KeywordHits,
  fresh: KeywordHits,
  lengths: KeywordLengths,
  out: KeywordHits,
): void {
  let next = 0
  for (let i = 0; i < count; i++) {
    const from = triples[i * 3 + 2]!
    if (from < 0) continue
    const to = from + triples[i * 3 + 1]!
    const shift = triples[i * 3]! - from
    for (let hit = parent.firstAfter(from); hit < parent.count && parent.ends[hit]! <= to; hit++) {
      const keyword = parent.keywords[hit]!
      if (parent.ends[hit]! - lengths.of[keyword]! < from) continue
      const end = parent.ends[hit]! + shift
      while (next < fresh.count && fresh.ends[next]! < end) out.add(fresh.keywords[next]!, fresh.ends[next++]!)
      out.add(keyword, end)
    }
  }
  while (next < fresh.count) out.add(fresh.keywords[next]!, fresh.ends[next++]!)
}
