import type { Introduction } from './find-introductions.ts'
import type { TreeChanges } from './tree-changes.ts'

/** What a commit held and the next one of its line does not, or the other way round. */
export interface HeldBlob {
  readonly path: string
  readonly blob: string
}

export interface NewLine {
  /** New commits, children before parents. */
  readonly newestFirst: readonly string[]
  readonly placeOf: (commit: string) => number
  readonly treeOf: (commit: string) => string
  /** What each commit held that a child, of which it is the first parent, does not hold any more. Absent for commits without such a child. */
  readonly lost: ReadonlyMap<string, readonly HeldBlob[]>
  /** The commit that was checked out before, and what it held. */
  readonly base: { readonly commit: string; readonly atHead: ReadonlyMap<string, string> }
}

/** Lines that are compared with the commit that was checked out; beyond it, all is looked up anew. */
const MAX_LINES = 256

/**
 * Moves the last commits of introductions on to new commits that still hold them. Only the ends of lines are compared with a known commit; going down a line,
 * only what its next commit dropped is new. False when there are too many lines. Throws `TreeUnreadable`.
 */
export function moveLastCommits(
  found: Map<string, readonly Introduction[]>,
  blobs: ReadonlySet<string>,
  changes: TreeChanges,
  { newestFirst, placeOf, treeOf, lost, base }: NewLine,
): boolean {
  const last = new Map<string, string>()
  const hold = (path: string, blob: string, commit: string): void => {
    const key = keyOf(path, blob)
    if (!last.has(key)) last.set(key, commit)
  }
  let lines = 0
  for (const commit of newestFirst) {
    const dropped = lost.get(commit)
    for (const { path, blob } of dropped ?? []) hold(path, blob, commit)
    if (dropped !== undefined) continue
    if (++lines > MAX_LINES) return false
    const changed = new Set<string>()
    changes.compare(treeOf(base.commit), treeOf(commit), (path, blob) => {
      changed.add(path)
      if (blob !== undefined && blobs.has(blob)) hold(path, blob, commit)
    })
    for (const [path, blob] of base.atHead) if (!changed.has(path)) hold(path, blob, commit)
  }
  const moved = (blob: string, one: Introduction): Introduction => {
    const commit = last.get(keyOf(one.path, blob))
    return commit === undefined ? one : { ...one, lastCommit: commit, lastOrder: placeOf(commit) }
  }
  for (const [blob, list] of found) {
    if (list.some(({ path }) => last.has(keyOf(path, blob))))
      found.set(
        blob,
        list.map((one) => moved(blob, one)),
      )
  }
  return true
}

function keyOf(path: string, blob: string): string {
  return `${blob} ${path}`
}
