/** One entry of a tree, by places in its bytes. The same record is used for the next one. */
export interface TreeEntry {
  isTree: boolean
  nameFrom: number
  nameTo: number
  idAt: number
  /** Where the next entry begins. */
  end: number
}

const SPACE = 0x20
const FORMAT = 0o170000
const TREE_FORMAT = 0o040000
/** More digits than any mode has. */
const MODE_DIGITS = 8

export function newTreeEntry(): TreeEntry {
  return { isTree: false, nameFrom: 0, nameTo: 0, idAt: 0, end: 0 }
}

/**
 * Reads the entry at a place: octal mode, space, name, NUL, id, as `git cat-file tree` gives them. False at the end, and where the tree is damaged: then nothing
 * behind that can be told.
 */
export function readTreeEntry(bytes: Uint8Array, from: number, idLength: number, entry: TreeEntry): boolean {
  if (from >= bytes.length) return false
  let mode = 0
  let at = from
  for (; bytes[at] !== SPACE; at++) {
    const digit = bytes[at]! - 0x30
    if (!(digit >= 0 && digit < 8) || at - from >= MODE_DIGITS) return false
    mode = mode * 8 + digit
  }
  entry.isTree = (mode & FORMAT) === TREE_FORMAT
  entry.nameFrom = ++at
  while (at < bytes.length && bytes[at] !== 0) at++
  entry.nameTo = at
  entry.idAt = at + 1
  entry.end = at + 1 + idLength
  return entry.end <= bytes.length
}
