import { pairTable } from './pair-table.ts'

/** Numbers paths; the empty path is 0. A path is its folder's number and the number of its last name. */
export interface PathTable {
  readonly count: number
  /** The number of the name at a place of a tree; -1 when there is no room left for new ones, or it is longer than any file system allows. */
  addName(bytes: Uint8Array, from: number, to: number): number
  /** The same, but leaves half of the room for names that are added otherwise. For many: the same names come again and again. */
  addEarlyName(bytes: Uint8Array, from: number, to: number): number
  /** The same without adding; -1 when it has none. */
  findName(bytes: Uint8Array, from: number, to: number): number
  /** The number of a path; -1 when it is longer than `MAX_PATH_BYTES`. */
  add(folder: number, name: number): number
  find(folder: number, name: number): number
  /** In bytes. */
  length(path: number): number
  /** Of a path that is not empty. */
  folder(path: number): number
  /** With `/`. Bytes that are no UTF-8 become U+FFFD. */
  text(path: number): string
}

/** No longer paths can be opened on Linux (PATH_MAX), so nobody has them by accident. */
const MAX_NAME_BYTES = 4096
const MAX_PATH_BYTES = 4096
/** Names that are found again without making a text of them. */
const GUESSES = 1 << 14

export function pathTable(maxNamesBytes: number): PathTable {
  const numbers = new Map<string, number>()
  /** A character for each byte. */
  const names: string[] = []
  const paths = pairTable()
  const lengths = [0]
  let bytesLeft = maxNamesBytes
  const guesses = new Int32Array(GUESSES).fill(-1)

  function addName(bytes: Uint8Array, from: number, to: number, reserved: number): number {
    const length = to - from
    if (length > MAX_NAME_BYTES) return -1
    const name = latin1(bytes, from, to)
    const known = numbers.get(name)
    if (known !== undefined) return known
    if (length > bytesLeft - reserved) return -1
    bytesLeft -= length
    numbers.set(name, names.length)
    return names.push(name) - 1
  }

  return {
    get count() {
      return paths.count + 1
    },
    addName: (bytes, from, to) => addName(bytes, from, to, 0),
    addEarlyName(bytes, from, to) {
      const slot = guessOf(bytes, from, to)
      const guess = guesses[slot]!
      if (guess >= 0 && isName(names[guess]!, bytes, from, to)) return guess
      return (guesses[slot] = addName(bytes, from, to, maxNamesBytes / 2))
    },
    findName: (bytes, from, to) => (to - from > MAX_NAME_BYTES ? -1 : (numbers.get(latin1(bytes, from, to)) ?? -1)),
    add(folder, name) {
      const known = paths.find(folder, name)
      if (known >= 0) return known + 1
      const length = lengths[folder]! + names[name]!.length + (folder === 0 ? 0 : 1)
      if (length > MAX_PATH_BYTES) return -1
      lengths.push(length)
      return paths.add(folder, name) + 1
    },
    length: (path) => lengths[path]!,
    find: (folder, name) => paths.find(folder, name) + 1 || -1,
    folder: (path) => paths.first(path - 1),
    text(path) {
      const parts: string[] = []
      for (let at = path; at > 0; at = paths.first(at - 1)) parts.push(names[paths.second(at - 1)]!)
      return Buffer.from(parts.toReversed().join('/'), 'latin1').toString('utf8')
    },
  }
}

/** Where a name may stand among the guesses. */
function guessOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return (hash ^ (hash >>> 16)) & (GUESSES - 1)
}

function isName(name: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[from + i]) return false
  return true
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)
}
