import type { ObjectDatabase } from '../pack/index.ts'
import { newTreeEntry, readTreeEntry, type TreeEntry } from './tree-entry.ts'

/** Compares trees. Throws `TreeUnreadable` for those that cannot be read. */
export interface TreeChanges {
  /**
   * Calls back with every path of which two trees hold different things that are no directories, with the ids of what the second and the first
   * hold there, or undefined. An absent tree holds nothing. Of trees whose names are not in order it may call for what is the same.
   */
  compare(before: string | undefined, after: string | undefined, visit: VisitChange): void
}

type VisitChange = (path: string, oid: string | undefined, before: string | undefined) => void

export class TreeUnreadable extends Error {
  override readonly name = 'TreeUnreadable'
}

/** Bytes of trees that are kept for the next comparison. */
const KEPT_BYTES = 32 << 20
/** Git's own bound is 2048 (core.maxTreeDepth, checked 2026-11-24). */
const MAX_DEPTH = 2048
const NOTHING = Buffer.alloc(0)
const SLASH = 0x2f

/** A place in a tree. */
interface Cursor {
  readonly bytes: Buffer
  readonly entry: TreeEntry
  at: number
  isEnd: boolean
}

export function treeChanges(database: ObjectDatabase): TreeChanges {
  const idLength = database.format === 'sha256' ? 32 : 20
  const kept = new Map<string, Buffer>()
  let keptBytes = 0

  function treeOf(oid: string | undefined): Buffer {
    if (oid === undefined) return NOTHING
    const known = kept.get(oid)
    if (known !== undefined) return known
    const object = database.readObject(oid)
    if (object.kind !== 'object' || object.type !== 'tree') throw new TreeUnreadable()
    const bytes = Buffer.from(object.bytes.buffer, object.bytes.byteOffset, object.bytes.byteLength)
    if (keptBytes + bytes.length > KEPT_BYTES) {
      kept.clear()
      keptBytes = 0
    }
    kept.set(oid, bytes)
    keptBytes += bytes.length
    return bytes
  }

  function open(oid: string | undefined): Cursor {
    const cursor = { bytes: treeOf(oid), entry: newTreeEntry(), at: 0, isEnd: false }
    next(cursor)
    return cursor
  }

  function next(cursor: Cursor): void {
    cursor.isEnd = !readTreeEntry(cursor.bytes, cursor.at, idLength, cursor.entry)
    if (!cursor.isEnd) cursor.at = cursor.entry.end
  }

  function compare(
    before: string | undefined,
    after: string | undefined,
    folder: string,
    depth: number,
    visit: VisitChange,
  ): void {
    if (before === after) return
    if (depth > MAX_DEPTH) throw new TreeUnreadable()
    const [old, now] = [open(before), open(after)]
    while (!old.isEnd || !now.isEnd) {
      const order = compareNames(old, now)
      const [a, b] = [order <= 0 ? old : undefined, order >= 0 ? now : undefined]
      if (a === undefined || b === undefined || !isSameThing(a, b, idLength)) {
        const path = `${folder}${nameOf(a ?? now)}`
        const trees = [a, b].map((one) => (one?.entry.isTree === true ? oidOf(one, idLength) : undefined))
        if (trees[0] !== undefined || trees[1] !== undefined) compare(trees[0], trees[1], `${path}/`, depth + 1, visit)
        const blob = b?.entry.isTree === false ? oidOf(b, idLength) : undefined
        const former = a?.entry.isTree === false ? oidOf(a, idLength) : undefined
        if (former !== undefined || blob !== undefined) visit(Buffer.from(path, 'latin1').toString('utf8'), blob, former)
      }
      if (a !== undefined) next(a)
      if (b !== undefined) next(b)
    }
  }

  return { compare: (before, after, visit) => compare(before, after, '', 0, visit) }
}

/** In the order of trees, in which a directory's name ends with a slash. */
function compareNames(a: Cursor, b: Cursor): number {
  if (a.isEnd || b.isEnd) return a.isEnd ? 1 : -1
  const [x, y] = [a.entry, b.entry]
  for (let i = 0; ; i++) {
    const difference = byteOf(a.bytes, x, i) - byteOf(b.bytes, y, i)
    if (difference !== 0) return difference
    if (i >= x.nameTo - x.nameFrom && i >= y.nameTo - y.nameFrom) return 0
  }
}

function byteOf(bytes: Buffer, { nameFrom, nameTo, isTree }: TreeEntry, i: number): number {
  if (nameFrom + i < nameTo) return bytes[nameFrom + i]!
  return nameFrom + i === nameTo && isTree ? SLASH : 0
}

function isSameThing(a: Cursor, b: Cursor, idLength: number): boolean {
  if (a.entry.isTree !== b.entry.isTree) return false
  for (let i = 0; i < idLength; i++) if (a.bytes[a.entry.idAt + i] !== b.bytes[b.entry.idAt + i]) return false
  return true
}

function nameOf({ bytes, entry }: Cursor): string {
  return bytes.toString('latin1', entry.nameFrom, entry.nameTo)
}

function oidOf({ bytes, entry }: Cursor, idLength: number): string {
  return bytes.toString('hex', entry.idAt, entry.idAt + idLength)
}
