import { idTable, type IdTable } from './id-table.ts'

/** All commits of a repository by number, as far as their order and their trees are concerned. About 150 bytes a commit. */
export interface CommitGraph {
  readonly ids: IdTable
  /** Commits that are known; some of them only as parents. */
  readonly count: number
  /** Takes a commit; one that was taken before, or that cannot be understood, changes nothing. */
  add(bytes: Uint8Array, idBytes: Uint8Array, idAt: number): void
  /** Was it taken? */
  has(commit: number): boolean
  /** The number of its tree in the table of trees. */
  tree(commit: number): number
  /** Of the committer, in seconds since 1970; 0 when it has none. */
  date(commit: number): number
  /** Calls back for each parent that was taken. */
  eachParent(commit: number, visit: (parent: number) => void): void
}

const NEWLINE = 0x0a
const TREE = Buffer.from('tree ')
const PARENT = Buffer.from('parent ')

/** `shallow` are commits whose parents are not asked for. */
export function commitGraph(trees: IdTable, idLength: number, shallow: ReadonlySet<string>): CommitGraph {
  const ids = idTable(idLength)
  const treeOf: number[] = []
  const dates: number[] = []
  const parents: number[] = []
  const from: number[] = []
  const to: number[] = []
  const id = new Uint8Array(idLength)

  function numberOf(bytes: Uint8Array, at: number): number {
    const commit = ids.add(bytes, at)
    if (commit === treeOf.length) {
      treeOf.push(-1)
      dates.push(0)
      from.push(0)
      to.push(0)
    }
    return commit
  }

  /** Puts the id after a field's name at a place into `id`; gives where its line ends, or -1. */
  function idField(bytes: Uint8Array, at: number, name: Uint8Array): number {
    for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name[i]) return -1
    const end = at + name.length + 2 * idLength
    return bytes[end] === NEWLINE && readHex(bytes, at + name.length, id) ? end + 1 : -1
  }

  return {
    ids,
    get count() {
      return treeOf.length
    },
    add(bytes, idBytes, idAt) {
      let at = idField(bytes, 0, TREE)
      const commit = numberOf(idBytes, idAt)
      if (at < 0 || treeOf[commit]! >= 0) return
      treeOf[commit] = trees.add(id, 0)
      from[commit] = parents.length
      for (let next = idField(bytes, at, PARENT); next > 0; next = idField(bytes, at, PARENT)) {
        parents.push(numberOf(id, 0))
        at = next
      }
      if (shallow.size > 0 && shallow.has(ids.hex(commit))) parents.length = from[commit]!
      to[commit] = parents.length
      dates[commit] = committerDate(bytes, at)
    },
    has: (commit) => treeOf[commit]! >= 0,
    tree: (commit) => treeOf[commit]!,
    date: (commit) => dates[commit]!,
    eachParent(commit, visit) {
      for (let i = from[commit]!; i < to[commit]!; i++) if (treeOf[parents[i]!]! >= 0) visit(parents[i]!)
    },
  }
}

function readHex(bytes: Uint8Array, at: number, id: Uint8Array): boolean {
  for (let i = 0; i < id.length; i++) {
    const high = hexDigit(bytes[at + 2 * i]!)
    const low = hexDigit(bytes[at + 2 * i + 1]!)
    if (high < 0 || low < 0) return false
    id[i] = high * 16 + low
  }
  return true
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1
}

/** The seconds in the second of two lines, `author` and `committer`. */
function committerDate(bytes: Uint8Array, at: number): number {
  const author = bytes.indexOf(NEWLINE, at)
  const end = author < 0 ? -1 : bytes.indexOf(NEWLINE, author + 1)
  if (end < 0) return 0
  const close = bytes.lastIndexOf(0x3e, end)
  let seconds = 0
  if (close <= author) return 0
  for (let i = close + 1; i < end; i++) {
    const byte = bytes[i]!
    if (byte === 0x20 && seconds === 0) continue
    if (byte < 0x30 || byte > 0x39) break
    seconds = seconds * 10 + byte - 0x30
  }
  return seconds
}
