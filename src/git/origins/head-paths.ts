import type { ObjectDatabase } from '../pack/index.ts'
import type { IdTable } from './id-table.ts'
import { pairTable } from './pair-table.ts'
import type { PathTable } from './path-table.ts'
import { pathWalk, type PathWalkOptions } from './path-walk.ts'
import { newTreeEntry, readTreeEntry } from './tree-entry.ts'
import type { HeldTrees } from './tree-store.ts'

/** The first paths at which the checked-out commit holds each blob. */
export interface HeadPaths {
  has(blob: number, path: number): boolean
  /** Does a path lead to one of them? */
  isOnTheWay(path: number): boolean
}

/** `root` is the number of the commit's tree, if there is one. Adds the paths to the table. */
export function headPaths(
  root: number | undefined,
  maxPerBlob: number,
  { entries, paths, maxEntered }: Pick<PathWalkOptions, 'entries' | 'paths' | 'maxEntered'>,
): HeadPaths {
  const pairs = pairTable()
  const ways = new Set<number>()
  const counts: number[] = []
  if (root !== undefined) {
    pathWalk({ entries, paths, maxPathsPerTree: maxPerBlob, maxEntered }).walk(root, (blob, folder, name) => {
      const count = counts[blob] ?? 0
      if (count >= maxPerBlob) return
      counts[blob] = count + 1
      const at = paths.add(folder, name)
      if (at >= 0) pairs.add(blob, at)
      for (let path = folder; path > 0 && !ways.has(path); path = paths.folder(path)) ways.add(path)
    })
  }
  return { has: (blob, path) => pairs.find(blob, path) >= 0, isOnTheWay: (path) => ways.has(path) }
}

export interface LookupParts {
  readonly database: ObjectDatabase
  readonly idLength: number
  readonly trees: IdTable
  readonly blobs: IdTable
  readonly held: HeldTrees
  readonly paths: PathTable
}

/** Which of the blobs lie at which of the paths of the table, below a tree. Trees that cannot be read hold none. */
export function blobsAtPaths(root: number, parts: LookupParts): ReadonlyMap<string, string> {
  const { database, idLength, trees, blobs, paths } = parts
  const found = new Map<string, string>()
  const entered = new Set<number>()
  const entry = newTreeEntry()
  const open = [{ tree: root, folder: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const object = database.readObject(trees.hex(next.tree))
    if (object.kind !== 'object' || object.type !== 'tree') continue
    const { bytes } = object
    for (let at = 0; readTreeEntry(bytes, at, idLength, entry); at = entry.end) {
      const held = (entry.isTree ? trees : blobs).find(bytes, entry.idAt)
      if (held < 0 || (entry.isTree && !parts.held.holds(held))) continue
      const name = paths.findName(bytes, entry.nameFrom, entry.nameTo)
      const path = name < 0 ? -1 : paths.find(next.folder, name)
      if (path < 0 || entered.has(path)) continue
      entered.add(path)
      if (entry.isTree) open.push({ tree: held, folder: path })
      else found.set(paths.text(path), blobs.hex(held))
    }
  }
  return found
}
