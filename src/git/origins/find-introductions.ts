import type { CommitInfo } from '../difference.ts'
import { openBesidePlan } from '../history-database.ts'
import type { GitTarget } from '../program.ts'
import { inspectRepository } from '../repository.ts'
import type { CommitGraph } from './commit-graph.ts'
import { parseCommitInfo } from './commit-info.ts'
import { takeEarlyHistory } from './early-history.ts'
import { blobsAtPaths } from './head-paths.ts'
import { scanHistory, type ScannedHistory } from './history-scan.ts'
import { traceHistory, type Trace } from './history-trace.ts'
import { lineageOf, type Lineage } from './lineage.ts'
import { ORIGIN_LIMITS, PATHS_PER_BLOB, type OriginLimits } from './limits.ts'
import { referenceTargets, type ReferenceTargets } from './references.ts'
import { findTips } from './tips.ts'

/** The first commit, in the order of history, in which a path held a blob. */
export interface Introduction extends CommitInfo {
  readonly path: string
  /** Place among all introductions, earliest first. */
  readonly order: number
  /** The last commit, in the order of history, in which the path still held it. */
  readonly lastCommit: string
  /** Its place in the order of history; below 0 when history does not lead to it. */
  readonly lastOrder: number
  /**
   * Places of commits in which the path holds it: every commit of history in which it does has one of them among its ancestors, or is one. Empty when
   * history does not lead to it; absent when they are too many to look for.
   */
  readonly commits?: readonly number[]
}

/** The commits that history leads to. */
export interface KnownHistory {
  readonly lineage: Lineage
  /** A commit's place in the lineage, or -1. */
  readonly placeOf: (commit: string) => number
  /** Absent when git cannot tell. */
  readonly references: ReferenceTargets | undefined
}

export interface Introductions {
  /** By blob; a blob that no commit leads to is absent. Earliest first, at most `PATHS_PER_BLOB` and as many more of HEAD. */
  readonly byBlob: ReadonlyMap<string, readonly Introduction[]>
  /** Which of the blobs the checked-out commit holds, at paths of introductions. */
  readonly head: ReadonlyMap<string, string>
  readonly history: KnownHistory
  /** The commits that were read, and where history begins in them, when that is known. */
  readonly graph: CommitGraph
  readonly tips: readonly number[] | undefined
  /** All commits that history leads to, by their places in the lineage. */
  readonly order: readonly number[]
  /** The checked-out commit. */
  readonly headCommit: string | undefined
}

/**
 * Looks up where blobs came into history: every path that held one, and the first and last commit in which it did. Refs and reflogs lead the way,
 * ancestors before descendants, otherwise by date; for blobs that they do not lead to, commits that are only stored. Best effort: what corruption
 * hides stays unknown. Throws what git says of a repository that is none, or that it does not trust.
 */
export async function findIntroductions(
  target: GitTarget,
  blobs: ReadonlySet<string>,
  signal: AbortSignal,
  limits: OriginLimits = ORIGIN_LIMITS,
): Promise<Introductions> {
  // Git decides whether it trusts the repository's owner.
  const { commonDirectory, shallowCommits } = await inspectRepository(target, signal)
  const { commits, head, references } = await findTips(target, signal)
  const early = await takeEarlyHistory(target, blobs, signal)
  const database = early?.database ?? openBesidePlan(commonDirectory)
  try {
    const options = { database, shallowCommits, limits, maxPathsPerBlob: PATHS_PER_BLOB }
    const scanned = early ?? (await scanHistory(options, blobs, signal))
    const { graph } = scanned
    const numberOf = (commit: string): number => graph.ids.find(Buffer.from(commit, 'hex'), 0)
    const headCommit = head === undefined ? -1 : numberOf(head)
    const headTree = headCommit >= 0 && graph.has(headCommit) ? graph.tree(headCommit) : undefined
    const tips = commits?.map(numberOf).filter((commit) => commit >= 0)
    const trace = await traceHistory(scanned, { tips, headTree, maxPathsPerBlob: PATHS_PER_BLOB, limits }, signal)
    const placeOf = (commit: string): number => Math.max(-1, trace.ranks[numberOf(commit)] ?? -1)
    return {
      byBlob: introductions(scanned, trace),
      history: {
        lineage: lineageOf(trace.order.length, (place, visit) =>
          graph.eachParent(trace.order[place]!, (parent) => visit(trace.ranks[parent]!)),
        ),
        placeOf,
        references: references && referenceTargets(references, database, placeOf),
      },
      order: trace.order,
      head: headTree === undefined ? new Map() : blobsAtPaths(headTree, scanned),
      graph,
      tips,
      headCommit: head,
    }
  } finally {
    database.close()
  }
}

function introductions({ blobs, database, graph }: ScannedHistory, trace: Trace): Introductions['byBlob'] {
  const { paths, recorded, ranks, isComplete } = trace
  const known = new Map<number, CommitInfo>()
  const infoOf = (commit: number): CommitInfo => {
    let info = known.get(commit)
    if (info === undefined) {
      const oid = graph.ids.hex(commit)
      const object = database.readObject(oid)
      info = parseCommitInfo(oid, object.kind === 'object' ? object.bytes : new Uint8Array(0))
      known.set(commit, info)
    }
    return info
  }
  const byBlob = new Map<string, readonly Introduction[]>()
  for (let blob = 0; blob < blobs.count; blob++) {
    const found = Array.from(recorded.of(blob), ([path, { order, first, last, commits }]) => ({
      ...infoOf(first),
      path: paths.text(path),
      order,
      lastCommit: graph.ids.hex(last < 0 ? first : last),
      lastOrder: ranks[last < 0 ? first : last]!,
      ...(isComplete ? { commits: commits.map((commit) => ranks[commit]!) } : {}),
    }))
    if (found.length > 0) byBlob.set(blobs.hex(blob), found)
  }
  return byBlob
}
