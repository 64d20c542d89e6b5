import { ANCHOR_FOLD, flagOf, FLAG_COUNT } from './anchor-hash.ts'
import { TRIGRAMS } from './trigrams.generated.ts'

/** Shares follow Zipf's law with an offset (Mandelbrot 1953); both constants fitted to the texts of `measure-trigrams.ts`. */
const ZIPF_SHARE = 0.03
const ZIPF_OFFSET = 8
const UNLISTED_FACTOR = 0.3
const RARE_BYTE = 1e-4

/**
 * Estimates the share of positions in source text whose flag an anchor, and the byte after it where that matters, would
 * raise: from the ranks of the most frequent trigrams, summed by their hash, and for the rest from how frequent the
 * anchor's bytes are.
 */
export function flagShares(): (anchor: number, next: number | undefined) => number {
  const count = TRIGRAMS.length / 3
  const shares = new Float64Array(FLAG_COUNT)
  const byteShares = new Float64Array(256).fill(RARE_BYTE)
  for (let rank = 0; rank < count; rank++) {
    const share = ZIPF_SHARE / (rank + ZIPF_OFFSET)
    const first = TRIGRAMS.charCodeAt(rank * 3)
    const second = TRIGRAMS.charCodeAt(rank * 3 + 1)
    const third = TRIGRAMS.charCodeAt(rank * 3 + 2)
    shares[flagOf(first | (second << 8) | (third << 16))]! += share
    byteShares[first]! += share / 3
    byteShares[second]! += share / 3
    byteShares[third]! += share / 3
  }
  const nextShares = new Float64Array(8)
  for (const [byte, share] of byteShares.entries()) nextShares[byte & 7]! += share
  const ceiling = ZIPF_SHARE / (count + ZIPF_OFFSET) / 2
  return (anchor, next) => {
    const product = byteShares[anchor & 255]! * byteShares[(anchor >> 8) & 255]! * byteShares[anchor >> 16]!
    const share = shares[flagOf(anchor | ANCHOR_FOLD)]! + Math.min(ceiling, UNLISTED_FACTOR * product)
    return next === undefined ? share : share * nextShares[next & 7]!
  }
}
