import type { HeldEntries } from './held-entries.ts'
import { pairTable } from './pair-table.ts'
import type { PathTable } from './path-table.ts'

/** Goes through trees, each once for every path at which it lies. */
export interface PathWalk {
  /** Calls back for every path at which a root tree holds a blob, but for those below trees that lay at the same path before. */
  walk(root: number, visit: (blob: number, folder: number, name: number) => void): void
}

export interface PathWalkOptions {
  readonly entries: HeldEntries
  readonly paths: PathTable
  /**
   * Paths at which one tree is entered. So many paths of each blob below it were met then, so nothing is lost to whoever wants no more than these.
   */
  readonly maxPathsPerTree: number
  /** Pairs of path and tree that are entered in all. */
  readonly maxEntered: number
  /** Paths to which no bound of paths applies. */
  readonly isAlwaysEntered?: (path: number) => boolean
  /** Goes only to paths that are in the table already. */
  readonly knownPathsOnly?: boolean
}

/** Git's own bound is 2048 (core.maxTreeDepth, checked 2026-11-24). */
const MAX_DEPTH = 2048

export function pathWalk(options: PathWalkOptions): PathWalk {
  const { entries, paths, maxPathsPerTree, maxEntered, isAlwaysEntered = () => false, knownPathsOnly = false } = options
  const entered = pairTable()
  const counts: number[] = []

  /** Says whether a tree was not yet entered at a path, and may be. */
  function enters(tree: number, path: number): boolean {
    const count = counts[tree] ?? 0
    if (count >= maxPathsPerTree && !isAlwaysEntered(path)) return false
    const before = entered.count
    if (before >= maxEntered || entered.add(path, tree) < before) return false
    while (counts.length <= tree) counts.push(0)
    counts[tree] = count + 1
    return true
  }

  function descend(
    tree: number,
    folder: number,
    depth: number,
    visit: (blob: number, folder: number, name: number) => void,
  ): void {
    const list = entries.of(tree)
    for (let i = 0; i < list.length; i += 2) {
      const name = list[i]!
      const target = list[i + 1]!
      if (target < 0) {
        visit(~target, folder, name)
        continue
      }
      if (depth >= MAX_DEPTH) continue
      const known = paths.find(folder, name)
      if (known < 0 && (knownPathsOnly || (counts[target] ?? 0) >= maxPathsPerTree)) continue
      const path = known < 0 ? paths.add(folder, name) : known
      if (path >= 0 && enters(target, path)) descend(target, path, depth + 1, visit)
    }
  }

  return {
    walk(root, visit) {
      if (enters(root, 0)) descend(root, 0, 0, visit)
    },
  }
}
