import { Damage } from '../damage.ts'
import { createRangeDecoder, EVEN_CHANCE } from './range-decoder.ts'
import type { Window } from './window.ts'

/** Unpacks LZMA as chunks of LZMA2 hold it: the length of each chunk's content is known, and there is no end mark. */
export interface LzmaDecoder {
  /** Forgets what it learned; with new properties (lc, lp and pb in one byte) if they are given. */
  reset(properties?: number): void
  /** Unpacks a chunk of `length` bytes into the window. Throws `Damage`. */
  chunk(packed: Uint8Array, length: number): void
}

const STATES = 12
const POSITION_STATES = 16
const LENGTH_STATES = 4
const MIN_LENGTH = 2
/** Distances with this slot and higher have bits of their own. */
const FIRST_DIRECT_SLOT = 14
const ALIGN_BITS = 4

/** A decoder of the format in Igor Pavlov's public-domain LZMA specification (2015), with at most 4 bits of lc and lp together, as in LZMA2. */
export function createLzmaDecoder(window: Window): LzmaDecoder {
  const input = createRangeDecoder()
  const isMatch = new Uint16Array(STATES * POSITION_STATES)
  const isRepeat = new Uint16Array(STATES)
  const isNotFirst = new Uint16Array(STATES)
  const isLong = new Uint16Array(STATES * POSITION_STATES)
  const isNotSecond = new Uint16Array(STATES)
  const isNotThird = new Uint16Array(STATES)
  const slots = new Uint16Array(LENGTH_STATES * 64)
  const special = new Uint16Array(128)
  const align = new Uint16Array(1 << ALIGN_BITS)
  const literals = new Uint16Array(0x300 << 4)
  const matchLengths = lengthTables()
  const repeatLengths = lengthTables()
  const tables = [isMatch, isRepeat, isNotFirst, isLong, isNotSecond, isNotThird, slots, special, align, literals]
  const distances = [1, 1, 1, 1] as [number, number, number, number]
  let state = 0
  let contextBits = 3
  let positionMask = 0
  let literalPositionMask = 0

  function literal(): void {
    const before = window.at(1)
    const context = ((window.total() & literalPositionMask) << contextBits) + (before >> (8 - contextBits))
    const base = 0x300 * context
    let symbol = 1
    if (state >= 7) {
      let expected = window.at(distances[0])
      while (symbol < 0x100) {
        const expectedBit = (expected >> 7) & 1
        expected <<= 1
        const one = input.bit(literals, base + ((1 + expectedBit) << 8) + symbol)
        symbol = (symbol << 1) | one
        if (expectedBit !== one) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | input.bit(literals, base + symbol)
    window.put(symbol & 0xff)
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  function matchLength({ choice, low, middle, high }: LengthTables, positionState: number): number {
    if (input.bit(choice, 0) === 0) return MIN_LENGTH + input.tree(low, positionState << 3, 3)
    if (input.bit(choice, 1) === 0) return MIN_LENGTH + 8 + input.tree(middle, positionState << 3, 3)
    return MIN_LENGTH + 16 + input.tree(high, 0, 8)
  }

  function newDistance(length: number): number {
    const lengthState = Math.min(length - MIN_LENGTH, LENGTH_STATES - 1)
    const slot = input.tree(slots, lengthState << 6, 6)
    if (slot < 4) return slot + 1
    const bits = (slot >> 1) - 1
    const start = ((2 | (slot & 1)) << bits) >>> 0
    if (slot < FIRST_DIRECT_SLOT) return start + input.reverseTree(special, start - slot, bits) + 1
    const direct = input.direct(bits - ALIGN_BITS) * (1 << ALIGN_BITS)
    return start + direct + input.reverseTree(align, 0, ALIGN_BITS) + 1
  }

  /** Takes one of the last four distances to the front. Gives false for a copy of one byte, which has no length. */
  function repeatDistance(positionState: number): boolean {
    if (input.bit(isNotFirst, state) === 0) return input.bit(isLong, (state << 4) + positionState) === 1
    const which = input.bit(isNotSecond, state) === 0 ? 1 : input.bit(isNotThird, state) === 0 ? 2 : 3
    const distance = distances[which]
    for (let i = which; i > 0; i--) distances[i] = distances[i - 1]!
    distances[0] = distance
    return true
  }

  function match(positionState: number, left: number): number {
    let length: number
    if (input.bit(isRepeat, state) === 1) {
      const hasLength = repeatDistance(positionState)
      length = hasLength ? matchLength(repeatLengths, positionState) : 1
      state = hasLength ? (state < 7 ? 8 : 11) : state < 7 ? 9 : 11
    } else {
      distances.copyWithin(1, 0, 3)
      length = matchLength(matchLengths, positionState)
      state = state < 7 ? 7 : 10
      distances[0] = newDistance(length)
    }
    if (length > left) throw new Damage('a copy beyond the end of its chunk')
    window.copy(distances[0], length)
    return length
  }

  return {
    reset(properties) {
      if (properties !== undefined) {
        const [lc, lp, pb] = [properties % 9, Math.floor(properties / 9) % 5, Math.floor(properties / 45)]
        if (lc + lp > 4 || pb > 4) throw new Damage('wrong properties')
        contextBits = lc
        literalPositionMask = (1 << lp) - 1
        positionMask = (1 << pb) - 1
      }
      state = 0
      distances.fill(1)
      for (const table of [...tables, ...Object.values(matchLengths), ...Object.values(repeatLengths)])
        table.fill(EVEN_CHANCE)
    },
    chunk(packed, length) {
      input.start(packed)
      for (let left = length; left > 0;) {
        const positionState = window.total() & positionMask
        if (input.bit(isMatch, (state << 4) + positionState) === 1) left -= match(positionState, left)
        else {
          literal()
          left--
        }
        if (input.isOver()) throw new Damage('ends too early')
      }
      if (!input.isDone()) throw new Damage('a chunk does not end where it should')
    },
  }
}

interface LengthTables {
  readonly choice: Uint16Array
  readonly low: Uint16Array
  readonly middle: Uint16Array
  readonly high: Uint16Array
}

function lengthTables(): LengthTables {
  return {
    choice: new Uint16Array(2),
    low: new Uint16Array(POSITION_STATES << 3),
    middle: new Uint16Array(POSITION_STATES << 3),
    high: new Uint16Array(256),
  }
}
