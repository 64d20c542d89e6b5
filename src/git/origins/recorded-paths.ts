import type { PathTable } from './path-table.ts'

/** A path that held a blob, by the numbers of the first and the last commit in which it did. */
export interface RecordedPath {
  /** Place among all that were recorded. */
  readonly order: number
  readonly first: number
  /** -1 as long as it is not known. */
  last: number
  /** Commits that had it and whose parents had not, as far as they were taken. */
  readonly commits: number[]
}

/** The paths of each blob, as many as are wanted. */
export interface RecordedPaths {
  /** Takes a path into the first commit of which it is about to come; those that HEAD has are always wanted. */
  recordFirst(blob: number, folder: number, name: number, commit: number): void
  /** Takes the last commit; a path that has one keeps it. */
  recordLast(blob: number, folder: number, name: number, commit: number): void
  /** Takes a commit that has a path, while none of its parents has. */
  recordIntroducing(blob: number, folder: number, name: number, commit: number): void
  of(blob: number): ReadonlyMap<number, RecordedPath>
  /** How many have no last commit yet. */
  readonly open: number
}

/** `maxBytes` is for the paths of all blobs together; beyond it, each blob gets its first path only. */
export function recordedPaths(
  paths: PathTable,
  { maxPerBlob, maxBytes }: { readonly maxPerBlob: number; readonly maxBytes: number },
  isAlwaysWanted: (blob: number, path: number) => boolean,
): RecordedPaths {
  const none: ReadonlyMap<number, RecordedPath> = new Map()
  const found: (Map<number, RecordedPath> | undefined)[] = []
  let order = 0
  let bytesLeft = maxBytes
  let open = 0
  return {
    recordFirst(blob, folder, name, commit) {
      const known = (found[blob] ??= new Map<number, RecordedPath>())
      if (bytesLeft < 0 && known.size > 0) return
      const isFull = known.size >= maxPerBlob
      const path = isFull ? paths.find(folder, name) : paths.add(folder, name)
      if (path < 0 || known.has(path) || (isFull && !isAlwaysWanted(blob, path))) return
      bytesLeft -= paths.length(path)
      known.set(path, { order: order++, first: commit, last: -1, commits: [] })
      open++
    },
    recordLast(blob, folder, name, commit) {
      const recorded = found[blob]?.get(paths.find(folder, name))
      if (recorded === undefined || recorded.last >= 0) return
      recorded.last = commit
      open--
    },
    recordIntroducing(blob, folder, name, commit) {
      found[blob]?.get(paths.find(folder, name))?.commits.push(commit)
    },
    of: (blob) => found[blob] ?? none,
    get open() {
      return open
    },
  }
}
