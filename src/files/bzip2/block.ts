import { Damage } from '../damage.ts'
import type { BitReader } from './bit-reader.ts'
import { huffmanCode, readSymbol, type HuffmanCode } from './huffman.ts'

/** A block after the first steps: what `unpackRuns` makes the content of. */
export interface SortedBlock {
  /** By place: the byte in the lowest 8 bits, and the place of the next one above them. */
  readonly links: Uint32Array
  readonly count: number
  /** Place of the link to the first byte. */
  readonly origin: number
}

const GROUP_SYMBOLS = 50
const RUN_A = 0
const RUN_B = 1
const MAX_CODE_BITS = 20

/** Reads a block behind its mark and checksum: move-to-front and Huffman codes, then the start of undoing the Burrows-Wheeler transform. */
export function readBlock(bits: BitReader, links: Uint32Array): SortedBlock {
  if (bits.read(1) === 1) throw new Damage('randomised blocks (before version 0.9.5) cannot be unpacked')
  const origin = bits.read(24)
  const alphabet = readAlphabet(bits)
  const groups = bits.read(3)
  const selectorCount = bits.read(15)
  if (groups < 2 || groups > 6 || selectorCount === 0) throw new Damage('wrong tables')
  const selectors = readSelectors(bits, groups, selectorCount)
  const codes = Array.from({ length: groups }, () => readCode(bits, alphabet.length + 2))
  const { count, counts } = readSymbols(bits, codes, selectors, alphabet, links)
  if (origin >= count) throw new Damage('wrong start')
  linkUp(links, count, counts)
  return { links, count, origin }
}

/** The bytes that occur, in order. */
function readAlphabet(bits: BitReader): Uint8Array {
  const rows = bits.read(16)
  const bytes: number[] = []
  for (let row = 0; row < 16; row++) {
    if (((rows >> (15 - row)) & 1) === 0) continue
    const columns = bits.read(16)
    for (let column = 0; column < 16; column++) if (((columns >> (15 - column)) & 1) === 1) bytes.push(row * 16 + column)
  }
  if (bytes.length === 0) throw new Damage('wrong tables')
  return Uint8Array.from(bytes)
}

function readSelectors(bits: BitReader, groups: number, count: number): Uint8Array {
  const recent = Uint8Array.from({ length: groups }, (_, i) => i)
  const selectors = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    let index = 0
    while (bits.read(1) === 1) if (++index >= groups) throw new Damage('wrong tables')
    selectors[i] = toFront(recent, index)
  }
  return selectors
}

/** Lengths are told by how they differ from the one before. */
function readCode(bits: BitReader, symbols: number): HuffmanCode {
  const lengths = new Uint8Array(symbols)
  let length = bits.read(5)
  for (let i = 0; i < symbols; i++) {
    for (;;) {
      if (length < 1 || length > MAX_CODE_BITS) throw new Damage('wrong tables')
      if (bits.read(1) === 0) break
      length += bits.read(1) === 0 ? 1 : -1
    }
    lengths[i] = length
  }
  return huffmanCode(lengths)
}

/** Puts the block's bytes into `links`, and how often each occurs into `counts`. */
function readSymbols(
  bits: BitReader,
  codes: readonly HuffmanCode[],
  selectors: Uint8Array,
  alphabet: Uint8Array,
  links: Uint32Array,
): { count: number; counts: Uint32Array } {
  const recent = Uint8Array.from(alphabet)
  const counts = new Uint32Array(256)
  const end = alphabet.length + 1
  let [count, run, weight] = [0, 0, 1]
  for (const selector of selectors) {
    const code = codes[selector]!
    for (let i = 0; i < GROUP_SYMBOLS; i++) {
      const symbol = readSymbol(bits, code)
      if (symbol <= RUN_B) {
        run += symbol === RUN_A ? weight : weight * 2
        weight *= 2
        if (count + run > links.length) throw new Damage('a block is too long')
        continue
      }
      if (run > 0) {
        links.fill(recent[0]!, count, count + run)
        counts[recent[0]!]! += run
        count += run
        run = 0
        weight = 1
      }
      if (symbol === end) return { count, counts }
      if (count === links.length) throw new Damage('a block is too long')
      const byte = toFront(recent, symbol - 1)
      links[count++] = byte
      counts[byte]!++
    }
  }
  throw new Damage('a block has no end')
}

/** Sorting the bytes gives each one its place in the first column; the links lead from one to the next. */
function linkUp(links: Uint32Array, count: number, counts: Uint32Array): void {
  const places = new Uint32Array(256)
  for (let byte = 1; byte < 256; byte++) places[byte] = places[byte - 1]! + counts[byte - 1]!
  for (let i = 0; i < count; i++) {
    const byte = links[i]! & 0xff
    links[places[byte]!]! |= i << 8
    places[byte]!++
  }
}

function toFront(recent: Uint8Array, index: number): number {
  const value = recent[index]!
  recent.copyWithin(1, 0, index)
  recent[0] = value
  return value
}
