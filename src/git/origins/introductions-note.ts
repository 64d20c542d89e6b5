import { createHash } from 'node:crypto'
import { findId, listLooseObjects, type ObjectDatabase } from '../pack/index.ts'
import type { CommitGraph } from './commit-graph.ts'
import { PATHS_PER_BLOB, type Introduction, type Introductions } from './find-introductions.ts'

/** Introductions as they are noted down, and to what history they belong. */
export interface IntroductionsNote {
  /** Commits that lead to all others and that none leads to. */
  readonly heads: readonly string[]
  /** The first bytes of the ids of all commits, in order, as base64. */
  readonly commits: string
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

/** Commits by the first 64 bits of their ids, in rising order. */
export type CommitSet = BigUint64Array

export function commitSet(base64: string): CommitSet {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return new BigUint64Array(bytes.buffer, 0, bytes.length >> 3)
}

export function hasCommit(set: CommitSet, oid: string): boolean {
  const wanted = prefixOf(oid)
  let low = 0
  let high = set.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = set[middle]!
    if (value === wanted) return true
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** The commits of a set with some more, as base64. */
export function withCommits(set: CommitSet, oids: readonly string[]): string {
  const all = new BigUint64Array(set.length + oids.length)
  all.set(set)
  for (const [i, oid] of oids.entries()) all[set.length + i] = prefixOf(oid)
  all.sort()
  return Buffer.from(all.buffer).toString('base64')
}

function prefixOf(oid: string): bigint {
  return Buffer.from(oid.slice(0, 16), 'hex').readBigUInt64BE()
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
  { byBlob, head: atHead, graph, tips, headCommit: head }: Introductions,
  blobs: ReadonlySet<string>,
  state: Pick<IntroductionsNote, 'packs' | 'loose'>,
): IntroductionsNote | undefined {
  if (tips === undefined || [...byBlob.values()].some((list) => list.length >= PATHS_PER_BLOB)) return undefined
  const { heads, reached, newest } = reachedFrom(graph, tips)
  const commits = withCommits(new BigUint64Array(0), reached)
  const known = commitSet(commits)
  const isReached = (blob: string): boolean => byBlob.get(blob)?.every(({ commit }) => hasCommit(known, commit)) === true
  return {
    heads,
    commits,
    newest,
    head,
    atHead: [...atHead],
    blobs: [...blobs],
    found: [...byBlob],
    hasUnreached: ![...blobs].every(isReached),
    ...state,
  }
}

function reachedFrom(graph: CommitGraph, tips: readonly number[]): { heads: string[]; reached: string[]; newest: number } {
  const reached = new Set(tips.filter((tip) => graph.has(tip)))
  const parents = new Set<number>()
  let newest = 0
  for (const commit of reached) {
    newest = Math.max(newest, graph.date(commit))
    graph.eachParent(commit, (parent) => {
      parents.add(parent)
      reached.add(parent)
    })
  }
  return {
    heads: [...reached].filter((commit) => !parents.has(commit)).map((commit) => graph.ids.hex(commit)),
    reached: Array.from(reached, (commit) => graph.ids.hex(commit)),
    newest,
  }
}
