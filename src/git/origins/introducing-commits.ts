import type { CommitGraph } from './commit-graph.ts'
import type { HeldEntries } from './held-entries.ts'
import type { PathTable } from './path-table.ts'
import type { HeldTrees } from './tree-store.ts'

/** Finds what commits hold and none of their parents does. */
export interface IntroducingCommits {
  /** Calls back for each blob at a path that a commit brings in anew. Paths of folders that are in no table are left out. */
  visit(commit: number, record: (blob: number, folder: number, name: number) => void): void
  /** There was more to compare than is allowed, so that something may be left out. */
  readonly isIncomplete: boolean
}

export interface IntroducingParts {
  readonly graph: CommitGraph
  readonly held: HeldTrees
  readonly entries: HeldEntries
  readonly paths: PathTable
  /** Entries that are looked at in all. */
  readonly maxCompared: number
}

/** Git's own bound is 2048 (core.maxTreeDepth, checked 2026-11-24). */
const MAX_DEPTH = 2048

/** Compares only entries that lead to blobs that are looked for, and only below folders that no parent has alike. */
export function introducingCommits({ graph, held, entries, paths, maxCompared }: IntroducingParts): IntroducingCommits {
  let left = maxCompared

  function descend(
    tree: number,
    former: readonly number[],
    folder: number,
    depth: number,
    record: (blob: number, folder: number, name: number) => void,
  ): void {
    const list = entries.of(tree)
    const olds = former.map((one) => entries.of(one))
    const next = olds.map(() => 0)
    for (let i = 0; i < list.length && left > 0; i += 2) {
      const [name, target] = [list[i]!, list[i + 1]!]
      const folders: number[] = []
      let isHeld = false
      for (const [parent, old] of olds.entries()) {
        const at = findName(old, name, next[parent]!)
        if (at < 0) continue
        next[parent] = at + 2
        const before = old[at + 1]!
        if (before === target) isHeld = true
        else if (before >= 0) folders.push(before)
      }
      left -= 1 + olds.length
      if (isHeld) continue
      if (target < 0) {
        record(~target, folder, name)
        continue
      }
      const path = depth < MAX_DEPTH ? paths.find(folder, name) : -1
      if (path >= 0) descend(target, folders, path, depth + 1, record)
    }
  }

  /** Where a name is in a list, most often at the place that is next. */
  function findName(list: ArrayLike<number>, name: number, from: number): number {
    for (let at = from; at < list.length; at += 2, left--) if (list[at] === name) return at
    for (let at = 0; at < from; at += 2, left--) if (list[at] === name) return at
    return -1
  }

  return {
    visit(commit, record) {
      const tree = graph.tree(commit)
      const former: number[] = []
      let isSame = false
      graph.eachParent(commit, (parent) => {
        const other = graph.tree(parent)
        if (other === tree) isSame = true
        else if (held.holds(other)) former.push(other)
      })
      if (!isSame) descend(tree, former, 0, 0, record)
    },
    get isIncomplete() {
      return left <= 0
    },
  }
}
