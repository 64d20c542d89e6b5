import { entryOffset, type PackIndex } from './pack-index.ts'

/** The entries of a pack in the order in which they lie in it. */
export interface SortedEntries {
  readonly count: number
  /** Where each begins; one more at the end, where the last one ends. */
  readonly offsets: Uint32Array | Float64Array
  /** Their positions in the index. */
  readonly positions: Uint32Array
  /** Index positions whose offset cannot be in the pack. */
  readonly unusable: readonly number[]
}

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
const FIRST_ENTRY = 12

/** Sorts by offset, by digits: linear time, and 20 to 28 bytes an entry meanwhile. `end` is the offset behind the last entry. */
export function sortedEntries(index: PackIndex, end: number): SortedEntries {
  const isWide = end > 0xffffffff
  const make = (length: number): Uint32Array | Float64Array => (isWide ? new Float64Array(length) : new Uint32Array(length))
  const unusable: number[] = []
  let keys = make(index.count + 1)
  let positions = new Uint32Array(index.count)
  let count = 0
  for (let i = 0; i < index.count; i++) {
    const offset = entryOffset(index, i)
    if (offset < FIRST_ENTRY || offset >= end) unusable.push(i)
    else {
      keys[count] = offset
      positions[count++] = i
    }
  }
  let otherKeys = make(index.count + 1)
  let otherPositions = new Uint32Array(index.count)
  for (let divisor = 1; divisor < end; divisor *= DIGITS) {
    sortByDigit({ keys, positions, count, divisor }, otherKeys, otherPositions)
    ;[keys, otherKeys] = [otherKeys, keys]
    ;[positions, otherPositions] = [otherPositions, positions]
  }
  keys[count] = end
  return { count, offsets: keys, positions, unusable }
}

interface Digits {
  readonly keys: Uint32Array | Float64Array
  readonly positions: Uint32Array
  readonly count: number
  /** The power of `DIGITS` that shifts the digit to the end. */
  readonly divisor: number
}

/** Moves everything to where one digit orders it; what has the same digit keeps its order. */
function sortByDigit(from: Digits, toKeys: Uint32Array | Float64Array, toPositions: Uint32Array): void {
  const { keys, positions, count } = from
  const digits = digitsOf(from)
  const places = new Uint32Array(DIGITS + 1)
  for (let i = 0; i < count; i++) places[digits[i]! + 1]!++
  for (let i = 0; i < DIGITS; i++) places[i + 1]! += places[i]!
  for (let i = 0; i < count; i++) {
    const place = places[digits[i]!]!++
    toKeys[place] = keys[i]!
    toPositions[place] = positions[i]!
  }
}

function digitsOf({ keys, count, divisor }: Digits): Uint16Array {
  const digits = new Uint16Array(count)
  if (keys instanceof Uint32Array) {
    const shift = Math.log2(divisor)
    for (let i = 0; i < count; i++) digits[i] = (keys[i]! >>> shift) & (DIGITS - 1)
  } else for (let i = 0; i < count; i++) digits[i] = Math.floor(keys[i]! / divisor) % DIGITS
  return digits
}

/** The place of an offset before `before`, or -1. Bases lie near their deltas, so it looks in growing steps backwards. */
export function findOffsetBefore(offsets: Uint32Array | Float64Array, before: number, offset: number): number {
  let high = before - 1
  let step = 1
  while (high - step >= 0 && offsets[high - step]! > offset) {
    high -= step
    step *= 2
  }
  let low = Math.max(0, high - step)
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = offsets[middle]!
    if (value === offset) return middle
    if (value < offset) low = middle + 1
    else high = middle - 1
  }
  return -1
}
