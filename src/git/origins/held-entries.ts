import type { ObjectDatabase } from '../pack/index.ts'
import type { IdTable } from './id-table.ts'
import type { PathTable } from './path-table.ts'
import { newTreeEntry, readTreeEntry } from './tree-entry.ts'
import type { HeldTrees } from './tree-store.ts'

/** Those entries of trees that lead to blobs that are looked for. */
export interface HeldEntries {
  /** As `HeldTrees.of`, also for trees that there was no room for. */
  of(tree: number): ArrayLike<number>
  /** Takes a tree that was read anyway. */
  take(bytes: Uint8Array, tree: number): void
}

export interface HeldEntriesParts {
  readonly database: ObjectDatabase
  readonly idLength: number
  readonly trees: IdTable
  readonly blobs: IdTable
  readonly held: HeldTrees
  readonly paths: PathTable
  /** Entries in one tree that lead to the same object; further ones are left out. */
  readonly maxSame: number
  /** Numbers that are kept of trees that there was no room for; what does not fit is read again when it is asked for. */
  readonly maxKept: number
}

/** Trees that cannot be read have no entries; damaged ones those before the damage. */
export function heldEntries(parts: HeldEntriesParts): HeldEntries {
  const { database, trees, held } = parts
  const kept = new Map<number, readonly number[]>()
  let room = parts.maxKept

  function keep(tree: number, entries: readonly number[]): void {
    // What a list costs by itself counts too.
    room -= entries.length + 4
    if (room >= 0) kept.set(tree, entries.slice())
  }

  return {
    of(tree) {
      const known = held.of(tree) ?? kept.get(tree)
      if (known !== undefined) return known
      const object = database.readObject(trees.hex(tree))
      const entries = object.kind === 'object' && object.type === 'tree' ? parse(parts, object.bytes) : []
      keep(tree, entries)
      return entries
    },
    take(bytes, tree) {
      if (room > 0) keep(tree, parse(parts, bytes))
    },
  }
}

function parse({ idLength, trees, blobs, held, paths, maxSame }: HeldEntriesParts, bytes: Uint8Array): number[] {
  const entries: number[] = []
  const entry = newTreeEntry()
  const counts = new Map<number, number>()
  for (let at = 0; readTreeEntry(bytes, at, idLength, entry); at = entry.end) {
    const object = (entry.isTree ? trees : blobs).find(bytes, entry.idAt)
    if (object < 0 || (entry.isTree && !held.holds(object))) continue
    const target = entry.isTree ? object : ~object
    const count = (counts.get(target) ?? 0) + 1
    if (count > maxSame) continue
    counts.set(target, count)
    const name = paths.addName(bytes, entry.nameFrom, entry.nameTo)
    if (name >= 0) entries.push(name, target)
  }
  return entries
}
