import { flagOf, FLAG_COUNT } from './anchor-hash.ts'
import { TRIGRAMS } from './trigrams.generated.ts'

/** Shares follow Zipf's law with an offset (Mandelbrot 1953); both constants fitted to the texts of `measure-trigrams.ts`. */
const ZIPF_SHARE = 0.03
const ZIPF_OFFSET = 8
const UNLISTED_FACTOR = 0.3
const RARE_BYTE = 1e-4

/**
 * Estimates the share of positions in source text that an anchor of three or four folded bytes lets through: from the ranks of
 * the most frequent trigrams, summed by their hash, and for the rest from how frequent the anchor's bytes are. The fourth byte
 * depends on the two before it.
 */
export function flagShares(): (anchor: number) => number {
  const count = TRIGRAMS.length / 3
  const listed = new Map<number, number>()
  const flags = new Float64Array(FLAG_COUNT)
  const pairs = new Float64Array(1 << 16)
  const bytes = new Float64Array(256).fill(RARE_BYTE)
  for (let rank = 0; rank < count; rank++) {
    const share = ZIPF_SHARE / (rank + ZIPF_OFFSET)
    const first = TRIGRAMS.charCodeAt(rank * 3)
    const second = TRIGRAMS.charCodeAt(rank * 3 + 1)
    const third = TRIGRAMS.charCodeAt(rank * 3 + 2)
    const code = first | (second << 8) | (third << 16)
    listed.set(code, share)
    flags[flagOf(code)]! += share
    pairs[code & 0xffff]! += share
    bytes[first]! += share / 3
    bytes[second]! += share / 3
    bytes[third]! += share / 3
  }
  const ceiling = ZIPF_SHARE / (count + ZIPF_OFFSET) / 2
  const unlisted = (code: number): number =>
    Math.min(ceiling, UNLISTED_FACTOR * bytes[code & 255]! * bytes[(code >> 8) & 255]! * bytes[code >> 16]!)
  return (anchor) => {
    const first = anchor & 0xff_ffff
    const share = flags[flagOf(first)]! + unlisted(first)
    if (anchor === first) return share
    const last = anchor >>> 8
    const pair = pairs[last & 0xffff]! + bytes[last & 255]! * bytes[(last >> 8) & 255]!
    return share * Math.min(1, ((listed.get(last) ?? 0) + unlisted(last)) / pair)
  }
}
