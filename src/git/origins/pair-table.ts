/** Numbers pairs of numbers in the order in which they are added, from 0 on. All are below 2^31. About 20 bytes a pair. */
export interface PairTable {
  readonly count: number
  /** The number of a pair; it gets one when it has none. */
  add(first: number, second: number): number
  /** The same without adding; -1 when it has none. */
  find(first: number, second: number): number
  first(number: number): number
  second(number: number): number
}

const FIRST_SLOTS = 1 << 10

export function pairTable(): PairTable {
  let pairs = new Int32Array(FIRST_SLOTS)
  let slots = new Int32Array(FIRST_SLOTS).fill(-1)
  let count = 0

  /** The slot that has the pair, or where it belongs. */
  function slotOf(first: number, second: number): number {
    const mask = slots.length - 1
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]!
      if (number < 0 || (pairs[number * 2] === first && pairs[number * 2 + 1] === second)) return slot
    }
  }

  function grow(): void {
    const larger = new Int32Array(pairs.length * 2)
    larger.set(pairs)
    pairs = larger
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let number = 0; number < count; number++) slots[slotOf(pairs[number * 2]!, pairs[number * 2 + 1]!)] = number
  }

  return {
    get count() {
      return count
    },
    add(first, second) {
      const slot = slotOf(first, second)
      if (slots[slot]! >= 0) return slots[slot]!
      const number = count++
      pairs[number * 2] = first
      pairs[number * 2 + 1] = second
      slots[slot] = number
      if (count * 2 >= slots.length) grow()
      return number
    },
    find: (first, second) => slots[slotOf(first, second)]!,
    first: (number) => pairs[number * 2]!,
    second: (number) => pairs[number * 2 + 1]!,
  }
}
