/** Numbers object ids in the order in which they are added, from 0 on. About 30 bytes an id. */
export interface IdTable {
  readonly count: number
  /** The number of the id at a place of some bytes; it gets one when it has none. */
  add(bytes: Uint8Array, at: number): number
  /** The same without adding; -1 when it has none. */
  find(bytes: Uint8Array, at: number): number
  /** The first four bytes of an id, as `idPrefix`. */
  prefix(number: number): number
  hex(number: number): string
}

const FIRST_SLOTS = 1 << 10

/** `idLength` is in bytes. */
export function idTable(idLength: number): IdTable {
  let ids = Buffer.alloc((FIRST_SLOTS / 2) * idLength)
  let slots = new Int32Array(FIRST_SLOTS).fill(-1)
  let count = 0

  /** The slot that has the id, or where it belongs. */
  function slotOf(bytes: Uint8Array, at: number): number {
    const mask = slots.length - 1
    let slot = hash(bytes, at) & mask
    while (slots[slot]! >= 0 && !isSame(ids, slots[slot]! * idLength, bytes, at, idLength)) slot = (slot + 1) & mask
    return slot
  }

  function grow(): void {
    const larger = Buffer.alloc(ids.length * 2)
    ids.copy(larger)
    ids = larger
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let number = 0; number < count; number++) slots[slotOf(ids, number * idLength)] = number
  }

  return {
    get count() {
      return count
    },
    add(bytes, at) {
      const slot = slotOf(bytes, at)
      if (slots[slot]! >= 0) return slots[slot]!
      const number = count++
      ids.set(bytes.subarray(at, at + idLength), number * idLength)
      slots[slot] = number
      if (count * 2 >= slots.length) grow()
      return number
    },
    find: (bytes, at) => slots[slotOf(bytes, at)]!,
    prefix: (number) => idPrefix(ids, number * idLength),
    hex: (number) => ids.toString('hex', number * idLength, (number + 1) * idLength),
  }
}

/** The first four bytes of an id as a number below 2^32. */
export function idPrefix(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
}

/** Ids are evenly spread already; two words make it dear to choose some that collide. */
function hash(bytes: Uint8Array, at: number): number {
  return Math.imul(idPrefix(bytes, at), 0x9e3779b1) ^ idPrefix(bytes, at + 8)
}

function isSame(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[aAt + i] !== b[bAt + i]) return false
  return true
}
