import { dateOrder } from './date-order.ts'
import { headPaths } from './head-paths.ts'
import { heldEntries, type HeldEntries } from './held-entries.ts'
import { pause, type ScannedHistory } from './history-scan.ts'
import type { OriginLimits } from './limits.ts'
import { introducingCommits } from './introducing-commits.ts'
import type { PathTable } from './path-table.ts'
import { pathWalk } from './path-walk.ts'
import { recordedPaths, type RecordedPaths } from './recorded-paths.ts'

/** Commits by number. */
export interface TraceStart {
  /** Where history begins; absent when nobody knows, then everything is history. */
  readonly tips: readonly number[] | undefined
  /** The tree of the checked-out commit. */
  readonly headTree: number | undefined
  readonly maxPathsPerBlob: number
  readonly limits: OriginLimits
}

export interface Trace {
  readonly paths: PathTable
  readonly recorded: RecordedPaths
  /** All commits that history leads to, parents before children. */
  readonly order: readonly number[]
  /** The place of each commit in the order of history; those that history does not lead to are before all others, below 0. */
  readonly ranks: Int32Array
  /** The commits that bring something in are all recorded. */
  readonly isComplete: boolean
}

const COMMITS_AT_ONCE = 4096

/**
 * Follows blobs through history. A path's first commit is the first whose tree has it, so commits need not be compared: it is enough to look
 * into each tree once for every path at which it lies, in the order of history; and in the opposite order for the last commit.
 */
export async function traceHistory(scanned: ScannedHistory, start: TraceStart, signal: AbortSignal): Promise<Trace> {
  const { blobs, graph, held, paths } = scanned
  const { tips, headTree, maxPathsPerBlob, limits } = start
  const { maxEntered, maxKept } = limits
  const entries = heldEntries({ ...scanned, maxSame: maxPathsPerBlob, maxKept })
  await readUnfit(scanned, entries, signal)
  const atHead = headPaths(headTree, maxPathsPerBlob, { entries, paths, maxEntered })
  const recorded = recordedPaths(paths, { maxPerBlob: maxPathsPerBlob, maxBytes: limits.maxPathsBytes }, (blob, path) =>
    atHead.has(blob, path),
  )
  const forward = pathWalk({
    entries,
    maxEntered,
    paths,
    maxPathsPerTree: maxPathsPerBlob,
    isAlwaysEntered: (path) => atHead.isOnTheWay(path),
  })
  const backward = pathWalk({ entries, paths, maxPathsPerTree: Infinity, maxEntered, knownPathsOnly: true })

  const introducing = introducingCommits({ ...scanned, entries, maxCompared: limits.maxCompared })

  async function follow(oldestFirst: readonly number[], isWanted?: (blob: number) => boolean): Promise<void> {
    const commits = oldestFirst.filter((commit) => held.holds(graph.tree(commit)))
    for (const [i, commit] of commits.entries()) {
      forward.walk(graph.tree(commit), (blob, folder, name) => {
        if (isWanted?.(blob) !== false) recorded.recordFirst(blob, folder, name, commit)
      })
      // No reference leads to the others.
      if (isWanted === undefined)
        introducing.visit(commit, (blob, folder, name) => recorded.recordIntroducing(blob, folder, name, commit))
      if (i % COMMITS_AT_ONCE === 0) await pause(signal)
    }
    for (let i = commits.length - 1; i >= 0 && recorded.open > 0; i--) {
      const commit = commits[i]!
      backward.walk(graph.tree(commit), (blob, folder, name) => recorded.recordLast(blob, folder, name, commit))
      if (i % COMMITS_AT_ONCE === 0) await pause(signal)
    }
  }

  const all = Array.from({ length: graph.count }, (_, commit) => commit)
  const done = new Uint8Array(graph.count)
  const ranks = new Int32Array(graph.count).fill(-1)
  const order = dateOrder(graph, tips ?? all, done).toReversed()
  for (const [place, commit] of order.entries()) ranks[commit] = place
  await follow(order)
  const unmet = new Set<number>()
  for (let blob = 0; blob < blobs.count; blob++) if (recorded.of(blob).size === 0) unmet.add(blob)
  if (unmet.size > 0) {
    const others = dateOrder(graph, all, done).toReversed()
    for (const [place, commit] of others.entries()) ranks[commit] = place - others.length
    await follow(others, (blob) => unmet.has(blob))
  }
  return { paths, recorded, order, ranks, isComplete: !introducing.isIncomplete }
}

/** How many trees can be read one after the other in the time that one takes by itself (measured on spring-boot, 2026-11-24). */
const TREES_FOR_ONE = 12

/** Reads those parts of the database again that have many trees that there was no room for; the others' are read when their turn comes. */
async function readUnfit(
  { database, held, trees, units }: ScannedHistory,
  entries: HeldEntries,
  signal: AbortSignal,
): Promise<void> {
  for (const { unit, trees: count, unfit } of units) {
    if (unfit * TREES_FOR_ONE < count) continue
    await pause(signal)
    database.readUnit(unit, {
      object({ type, bytes, idBytes, idAt }) {
        const tree = type === 'tree' ? trees.find(idBytes, idAt) : -1
        if (tree >= 0 && held.of(tree) === undefined) entries.take(bytes, tree)
      },
      failure() {},
    })
  }
}
