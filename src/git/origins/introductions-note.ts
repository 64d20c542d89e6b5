import { createHash } from 'node:crypto'
import { findId, listLooseObjects, type ObjectDatabase } from '../pack/index.ts'
import type { CommitGraph } from './commit-graph.ts'
import { commitSet, noteCommits, placeOf, type NotedCommits } from './commit-set.ts'
import type { Introduction, Introductions } from './find-introductions.ts'
import { PATHS_PER_BLOB } from './limits.ts'
import { encodeLineage } from './lineage.ts'

/** Introductions as they are noted down, and to what history they belong. */
export interface IntroductionsNote {
  /** Commits that lead to all others and that none leads to. */
  readonly heads: readonly string[]
  readonly commits: NotedCommits
  /** As `encodeLineage`. */
  readonly lineage: string
  /** The date of the newest, in seconds since 1970. */
  readonly newest: number
  /** The checked-out commit. */
  readonly head: string | undefined
  readonly atHead: readonly (readonly [path: string, blob: string])[]
  /** All blobs that were looked for. */
  readonly blobs: readonly string[]
  readonly found: readonly (readonly [blob: string, introductions: readonly Introduction[]])[]
  /** Were there blobs to which history does not lead? Then this holds for exactly these objects only. */
  readonly hasUnreached: boolean
  /** Checksums of the packs. */
  readonly packs: readonly string[]
  /** Changes with the loose objects. */
  readonly loose: string
}

/** Which packs there are. */
export function packState(database: ObjectDatabase): readonly string[] {
  return database.share().packs.map(({ index }) => checksumOf(index))
}

/** Changes with the loose objects. */
export function looseState(database: ObjectDatabase): string {
  const idLength = database.format === 'sha256' ? 32 : 20
  const hash = createHash('sha256')
  for (const directory of database.place.objectDirectories)
    for (const oid of listLooseObjects(directory, idLength, [])) hash.update(oid)
  return hash.digest('hex')
}

/** Is any of the blobs in a pack that was there already? */
export function areInPacks(database: ObjectDatabase, packs: readonly string[], blobs: readonly string[]): boolean {
  const old = new Set(packs)
  const indexes = database.share().packs.flatMap(({ index }) => (old.has(checksumOf(index)) ? [index] : []))
  return blobs.some((blob) => indexes.some((index) => findId(index, Buffer.from(blob, 'hex')) >= 0))
}

function checksumOf({
  bytes,
  packChecksumAt,
  idLength,
  count,
}: {
  bytes: Uint8Array
  packChecksumAt: number
  idLength: number
  count: number
}): string {
  const checksum =
    packChecksumAt < 0 ? '' : Buffer.from(bytes.subarray(packChecksumAt, packChecksumAt + idLength)).toString('hex')
  return `${checksum} ${count}`
}

/** What is to be noted of a full search; undefined when nothing may be concluded from it. */
export function noteOf(
  { byBlob, head: atHead, graph, tips, order, history, headCommit: head }: Introductions,
  blobs: ReadonlySet<string>,
  state: Pick<IntroductionsNote, 'packs' | 'loose'>,
): IntroductionsNote | undefined {
  if (tips === undefined || [...byBlob.values()].some((list) => list.length >= PATHS_PER_BLOB)) return undefined
  const known = commitSet(order.map((commit) => graph.ids.hex(commit)))
  const isReached = (blob: string): boolean => byBlob.get(blob)?.every(({ commit }) => placeOf(known, commit) >= 0) === true
  return {
    heads: headsOf(graph, order),
    commits: noteCommits(known),
    lineage: encodeLineage(history.lineage),
    newest: order.reduce((newest, commit) => Math.max(newest, graph.date(commit)), 0),
    head,
    atHead: [...atHead],
    blobs: [...blobs],
    found: [...byBlob],
    hasUnreached: ![...blobs].every(isReached),
    ...state,
  }
}

function headsOf(graph: CommitGraph, commits: readonly number[]): string[] {
  const parents = new Set<number>()
  for (const commit of commits) graph.eachParent(commit, (parent) => parents.add(parent))
  return commits.filter((commit) => !parents.has(commit)).map((commit) => graph.ids.hex(commit))
}
