import { ENTRY_BYTES, KEY_BYTES } from '#app/scan/seen-log.ts'

/** Entries of a table at most: 20 MB. */
export const MAX_ENTRIES = 2 ** 20

const WORDS = ENTRY_BYTES / 4
const KEY_WORDS = KEY_BYTES / 4

/** Sorts entries by the beginning of their keys and leaves out double ones. At most `MAX_ENTRIES`; more are left out. */
export function sortEntries(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let filled = 0
  for (const piece of pieces) {
    all.set(piece, filled)
    filled += piece.length - (piece.length % ENTRY_BYTES)
  }
  const count = Math.min(filled / ENTRY_BYTES, MAX_ENTRIES)
  const order = orderOf(all, count)
  const from = new Uint32Array(all.buffer)
  const sorted = new Uint32Array(count * WORDS)
  let used = 0
  for (let i = 0; i < count; i++) {
    const at = order[i]! * WORDS
    if (isDouble(sorted, used, from, at)) continue
    for (let word = 0; word < WORDS; word++) sorted[used + word] = from[at + word]!
    used += WORDS
  }
  return new Uint8Array(sorted.buffer, 0, used * 4)
}

/** The numbers of entries by the first 32 bits of their keys: by the lower half of these, then by the upper one. */
function orderOf(entries: Uint8Array, count: number): Uint32Array {
  let order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  let other = new Uint32Array(count)
  for (const half of [2, 0]) {
    const halfOf = (entry: number): number =>
      entries[entry * ENTRY_BYTES + half]! * 256 + entries[entry * ENTRY_BYTES + half + 1]!
    const places = new Uint32Array(65_537)
    for (let entry = 0; entry < count; entry++) places[halfOf(entry) + 1]!++
    for (let i = 0; i < 65_536; i++) places[i + 1]! += places[i]!
    for (let i = 0; i < count; i++) other[places[halfOf(order[i]!)]!++] = order[i]!
    ;[order, other] = [other, order]
  }
  return order
}

/** Is the same key among the entries before that begin alike? */
function isDouble(sorted: Uint32Array, used: number, all: Uint32Array, from: number): boolean {
  for (let at = used - WORDS; at >= 0 && sorted[at] === all[from]; at -= WORDS) {
    let word = 1
    while (word < KEY_WORDS && sorted[at + word] === all[from + word]) word++
    if (word === KEY_WORDS) return true
  }
  return false
}

/** As `findEntry`, quicker for keys that are asked for in rising order. */
export function risingFinder(entries: Uint8Array): (id: Uint8Array, at: number) => number {
  let next = 0
  return (id, at) => {
    const wanted = uint32(id, at)
    while (next < entries.length && uint32(entries, next) < wanted) next += ENTRY_BYTES
    return entryFrom(entries, next, id, at)
  }
}

/** The kind's 2 bits and the size's 30 of the entry with the key at a place, in sorted entries; -1 when there is none. */
export function findEntry(entries: Uint8Array, id: Uint8Array, at: number): number {
  const wanted = uint32(id, at)
  let low = 0
  let high = entries.length / ENTRY_BYTES - 1
  let lowKey = 0
  let highKey = 2 ** 32
  // Keys are evenly spread, so the first guess is near. Looks for the first entry that does not begin below the wanted key.
  for (let guesses = 0; low <= high; guesses++) {
    const share = guesses < 4 && highKey > lowKey ? (wanted - lowKey) / (highKey - lowKey) : 0.5
    const middle = low + Math.min(high - low, Math.max(0, Math.floor((high - low + 1) * share)))
    const key = uint32(entries, middle * ENTRY_BYTES)
    if (key < wanted) {
      low = middle + 1
      lowKey = key
    } else {
      high = middle - 1
      highKey = key
    }
  }
  return entryFrom(entries, low * ENTRY_BYTES, id, at)
}

/** Among the entries from a place on that begin as the key does. */
function entryFrom(entries: Uint8Array, from: number, id: Uint8Array, at: number): number {
  const wanted = uint32(id, at)
  for (let entry = from; entry < entries.length && uint32(entries, entry) === wanted; entry += ENTRY_BYTES)
    if (equalBytes(entries, entry, id, at, KEY_BYTES)) return uint32(entries, entry + KEY_BYTES)
  return -1
}

function equalBytes(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[aAt + i] !== b[bAt + i]) return false
  return true
}

function uint32(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
}
