/** Numbers object ids in the order in which they are added, from 0 on. About 40 bytes an id. */
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
  let slotCount = FIRST_SLOTS
  let ids = new Uint8Array((slotCount / 2) * idLength)
  /** Two numbers a slot: that of an id plus 1, and its hash, so that others' ids need not be looked at. */
  let slots = new Int32Array(slotCount * 2)
  let count = 0

  /** The slot that has the id, or where it belongs. */
  function slotOf(bytes: Uint8Array, at: number, hash: number): number {
    const mask = slotCount - 1
    let slot = hash & mask
    for (; slots[slot * 2] !== 0; slot = (slot + 1) & mask)
      if (slots[slot * 2 + 1] === hash && isSame(ids, (slots[slot * 2]! - 1) * idLength, bytes, at, idLength)) break
    return slot
  }

  function grow(): void {
    ids = new Uint8Array(ids.buffer.transfer(ids.length * 2))
    const old = slots
    slotCount *= 2
    slots = new Int32Array(slotCount * 2)
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] === 0) continue
      let slot = old[i + 1]! & (slotCount - 1)
      while (slots[slot * 2] !== 0) slot = (slot + 1) & (slotCount - 1)
      slots[slot * 2] = old[i]!
      slots[slot * 2 + 1] = old[i + 1]!
    }
    // Megabytes of garbage would lie there until the next collection.
    old.buffer.transfer(0)
  }

  return {
    get count() {
      return count
    },
    add(bytes, at) {
      const hash = hashOf(bytes, at)
      const slot = slotOf(bytes, at, hash)
      if (slots[slot * 2]! > 0) return slots[slot * 2]! - 1
      const number = count++
      for (let i = 0, to = number * idLength; i < idLength; i++) ids[to + i] = bytes[at + i]!
      slots[slot * 2] = count
      slots[slot * 2 + 1] = hash
      if (count * 2 >= slotCount) grow()
      return number
    },
    find: (bytes, at) => slots[slotOf(bytes, at, hashOf(bytes, at)) * 2]! - 1,
    prefix: (number) => idPrefix(ids, number * idLength),
    hex: (number) => Buffer.from(ids.buffer, number * idLength, idLength).toString('hex'),
  }
}

/** The first four bytes of an id as a number below 2^32. */
export function idPrefix(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
}

/** Ids are evenly spread already; two words make it dear to choose some that collide. */
function hashOf(bytes: Uint8Array, at: number): number {
  return Math.imul(idPrefix(bytes, at), 0x9e3779b1) ^ idPrefix(bytes, at + 8)
}

function isSame(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[aAt + i] !== b[bAt + i]) return false
  return true
}
