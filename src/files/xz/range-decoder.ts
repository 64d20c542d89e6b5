import { Damage } from '../damage.ts'

/** Reads bits by their probabilities, which it adapts. Beyond the end of the data it reads zeros; `isDone` tells. */
export interface RangeDecoder {
  /** Starts with data: five bytes of its own, then what is to be read. */
  start(bytes: Uint8Array): void
  bit(probabilities: Uint16Array, index: number): number
  /** `count` bits, the highest first, by a tree of probabilities from `base`. */
  tree(probabilities: Uint16Array, base: number, count: number): number
  /** The same, the lowest first. */
  reverseTree(probabilities: Uint16Array, base: number, count: number): number
  /** Bits that are as likely 0 as 1. */
  direct(count: number): number
  /** Has it read all of the data, and no more? */
  isDone(): boolean
  /** Has it read beyond the end of the data? */
  isOver(): boolean
}

/** One half. Probabilities are in 2048ths. */
export const EVEN_CHANCE = 1024

const TOP = 1 << 24
const ADAPTION_SHIFT = 5

export function createRangeDecoder(): RangeDecoder {
  let bytes: Uint8Array = new Uint8Array(0)
  let at = 0
  let range = 0
  let code = 0

  // Both are unsigned numbers of 32 bits, kept signed: those need no memory of their own.
  function fill(): void {
    range <<= 8
    code = (code << 8) | (at < bytes.length ? bytes[at]! : 0)
    at++
  }

  function bit(probabilities: Uint16Array, index: number): number {
    const probability = probabilities[index]!
    const bound = Math.imul(range >>> 11, probability)
    let value = 0
    if (code >>> 0 < bound >>> 0) {
      range = bound
      probabilities[index] = probability + ((2048 - probability) >> ADAPTION_SHIFT)
    } else {
      range = (range - bound) | 0
      code = (code - bound) | 0
      probabilities[index] = probability - (probability >> ADAPTION_SHIFT)
      value = 1
    }
    if (range >>> 0 < TOP) fill()
    return value
  }

  return {
    start(data) {
      if (data.length < 5 || data[0] !== 0) throw new Damage('a chunk starts wrongly')
      bytes = data
      at = 5
      range = -1
      code = (data[1]! << 24) | (data[2]! << 16) | (data[3]! << 8) | data[4]!
    },
    bit,
    tree(probabilities, base, count) {
      let node = 1
      for (let i = 0; i < count; i++) node = (node << 1) | bit(probabilities, base + node)
      return node - (1 << count)
    },
    reverseTree(probabilities, base, count) {
      let node = 1
      let value = 0
      for (let i = 0; i < count; i++) {
        const one = bit(probabilities, base + node)
        node = (node << 1) | one
        value |= one << i
      }
      return value
    },
    direct(count) {
      let value = 0
      for (let i = 0; i < count; i++) {
        range = (range >>> 1) | 0
        const isOne = code >>> 0 >= range >>> 0
        if (isOne) code = (code - range) | 0
        value = (value << 1) | Number(isOne)
        if (range >>> 0 < TOP) fill()
      }
      return value
    },
    isDone: () => at === bytes.length && code === 0,
    isOver: () => at > bytes.length,
  }
}
