import type { ObjectDatabase } from '../pack/index.ts'
import type { Holders } from './holder-scan.ts'
import { idPrefix, type IdTable } from './id-table.ts'
import type { PathTable } from './path-table.ts'
import { newTreeEntry, readTreeEntry } from './tree-entry.ts'

/** Those entries of trees that lead to blobs that are looked for. */
export interface HeldEntries {
  /** Name and target of each entry, one after the other, in the order of the tree: a tree's number, or `~` of a blob's. */
  of(tree: number): readonly number[]
  /** Takes a tree that was read anyway. */
  take(bytes: Uint8Array, idBytes: Uint8Array, idAt: number): void
}

export interface HeldEntriesParts {
  readonly database: ObjectDatabase
  readonly idLength: number
  readonly trees: IdTable
  readonly blobs: IdTable
  readonly holders: Holders
  readonly paths: PathTable
  /** Entries in one tree that lead to the same object; further ones are left out. */
  readonly maxSame: number
  /** Numbers that are kept; what does not fit is read again when it is asked for. */
  readonly maxKept: number
}

/** Trees that cannot be read have no entries; damaged ones those before the damage. */
export function heldEntries(parts: HeldEntriesParts): HeldEntries {
  const { database, trees } = parts
  const kept: (readonly number[] | undefined)[] = []
  let room = parts.maxKept

  function keep(tree: number, entries: readonly number[]): void {
    // What a list costs by itself counts too.
    room -= entries.length + 4
    if (room < 0) return
    while (kept.length <= tree) kept.push(undefined)
    kept[tree] = entries.slice()
  }

  return {
    of(tree) {
      const known = kept[tree]
      if (known !== undefined) return known
      const object = database.readObject(trees.hex(tree))
      const entries = object.kind === 'object' && object.type === 'tree' ? parse(parts, object.bytes) : []
      keep(tree, entries)
      return entries
    },
    take(bytes, idBytes, idAt) {
      if (room > 0) keep(trees.add(idBytes, idAt), parse(parts, bytes))
    },
  }
}

function parse({ idLength, trees, blobs, holders, paths, maxSame }: HeldEntriesParts, bytes: Uint8Array): number[] {
  const entries: number[] = []
  const entry = newTreeEntry()
  const counts = new Map<number, number>()
  for (let at = 0; readTreeEntry(bytes, at, idLength, entry); at = entry.end) {
    let target: number
    if (entry.isTree) {
      if (!holders.has(idPrefix(bytes, entry.idAt))) continue
      target = trees.add(bytes, entry.idAt)
    } else {
      const blob = blobs.find(bytes, entry.idAt)
      if (blob < 0) continue
      target = ~blob
    }
    const count = (counts.get(target) ?? 0) + 1
    if (count > maxSame) continue
    counts.set(target, count)
    const name = paths.addName(bytes, entry.nameFrom, entry.nameTo)
    if (name >= 0) entries.push(name, target)
  }
  return entries
}
