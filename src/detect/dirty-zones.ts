import type { Derivation } from '#core/source.ts'

const INSERTED = -1

/**
 * The places of a derived content whose neighbourhood differs from the parent's: new bytes, seams between copied ranges that
 * are no neighbours in the parent, and an end that was none there. Flat pairs of start and end, ascending; a seam is empty.
 * `out` is reused; gives the number of pairs.
 */
export function dirtyZones({ triples, count }: Derivation, length: number, parentLength: number, out: number[]): number {
  out.length = 0
  let continues = 0
  for (let i = 0; i < count; i++) {
    const at = triples[i * 3]!
    const size = triples[i * 3 + 1]!
    const from = triples[i * 3 + 2]!
    if (from === INSERTED) addZone(out, at, at + size)
    else if (from !== continues) addZone(out, at, at)
    continues = from === INSERTED ? INSERTED : from + size
  }
  if (continues !== parentLength) addZone(out, length, length)
  return out.length / 2
}

function addZone(out: number[], from: number, to: number): void {
  if (out.length > 0 && out[out.length - 1]! >= from) out[out.length - 1] = Math.max(to, out[out.length - 1]!)
  else out.push(from, to)
}

/** Does the closed range meet a zone? */
export function meetsZone(zones: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = zones.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (zones[middle * 2 + 1]! < from) low = middle + 1
    else high = middle
  }
  return low * 2 < zones.length && zones[low * 2]! <= to
}
