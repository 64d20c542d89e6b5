import { Damage } from '../damage.ts'
import type { BitReader } from './bit-reader.ts'

/** A Huffman code: symbols by the lengths of their codes. */
export interface HuffmanCode {
  readonly shortest: number
  /** By length: the largest 20 bits that start with a code of it, or less than any. */
  readonly limits: Int32Array
  /** By length: what to take off a code for its place in `symbols`. */
  readonly offsets: Int32Array
  readonly symbols: Uint16Array
}

const MAX_BITS = 20

/** The code in which each symbol has as many bits as told, 1 to 20. Codes that lengths leave out are no symbols. */
export function huffmanCode(lengths: Uint8Array): HuffmanCode {
  const counts = new Int32Array(MAX_BITS + 2)
  for (const length of lengths) counts[length]!++
  const limits = new Int32Array(MAX_BITS + 2).fill(-1)
  const offsets = new Int32Array(MAX_BITS + 2)
  let [code, place] = [0, 0]
  for (let bits = 1; bits <= MAX_BITS; bits++) {
    offsets[bits] = code - place
    code += counts[bits]!
    place += counts[bits]!
    if (counts[bits]! > 0) limits[bits] = (code << (MAX_BITS - bits)) - 1
    code <<= 1
  }
  const byLength = [...lengths.keys()].sort((a, b) => lengths[a]! - lengths[b]! || a - b)
  return {
    shortest: Math.max(
      1,
      counts.findIndex((count) => count > 0),
    ),
    limits,
    offsets,
    symbols: Uint16Array.from(byLength),
  }
}

/** Throws `Damage` for bits that are no code, and at the end. */
export function readSymbol(bits: BitReader, { shortest, limits, offsets, symbols }: HuffmanCode): number {
  const next = bits.peek20()
  for (let length = shortest; length <= MAX_BITS; length++) {
    if (next > limits[length]!) continue
    bits.skip(length)
    const symbol = symbols[(next >>> (MAX_BITS - length)) - offsets[length]!]
    if (symbol !== undefined) return symbol
    break
  }
  throw new Damage('a wrong code')
}
