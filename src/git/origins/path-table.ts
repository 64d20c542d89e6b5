import { pairTable } from './pair-table.ts'

/** Numbers paths; the empty path is 0. A path is its folder's number and the number of its last name. */
export interface PathTable {
  readonly count: number
  /** The number of the name at a place of a tree; -1 when there is no room left for new ones, or it is longer than any file system allows. */
  addName(bytes: Uint8Array, from: number, to: number): number
  /** The same without adding; -1 when it has none. */
  findName(bytes: Uint8Array, from: number, to: number): number
  add(folder: number, name: number): number
  find(folder: number, name: number): number
  /** Of a path that is not empty. */
  folder(path: number): number
  /** With `/`. Bytes that are no UTF-8 become U+FFFD. */
  text(path: number): string
}

const MAX_NAME_BYTES = 4096
/** Of all names together; a hostile history packs huge ones into nothing. */
const MAX_NAMES_BYTES = 64 << 20

export function pathTable(): PathTable {
  const numbers = new Map<string, number>()
  /** A character for each byte. */
  const names: string[] = []
  const paths = pairTable()
  let bytesLeft = MAX_NAMES_BYTES
  return {
    get count() {
      return paths.count + 1
    },
    addName(bytes, from, to) {
      const length = to - from
      if (length > MAX_NAME_BYTES) return -1
      const name = latin1(bytes, from, to)
      const known = numbers.get(name)
      if (known !== undefined) return known
      if (length > bytesLeft) return -1
      bytesLeft -= length
      numbers.set(name, names.length)
      return names.push(name) - 1
    },
    findName: (bytes, from, to) => (to - from > MAX_NAME_BYTES ? -1 : (numbers.get(latin1(bytes, from, to)) ?? -1)),
    add: (folder, name) => paths.add(folder, name) + 1,
    find: (folder, name) => paths.find(folder, name) + 1 || -1,
    folder: (path) => paths.first(path - 1),
    text(path) {
      const parts: string[] = []
      for (let at = path; at > 0; at = paths.first(at - 1)) parts.push(names[paths.second(at - 1)]!)
      return Buffer.from(parts.toReversed().join('/'), 'latin1').toString('utf8')
    },
  }
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)
}
