import { setImmediate } from 'node:timers/promises'
import type { ObjectDatabase, WalkUnit } from '../pack/index.ts'
import { commitGraph, type CommitGraph } from './commit-graph.ts'
import { idPrefix, idTable, type IdTable } from './id-table.ts'
import type { OriginLimits } from './limits.ts'
import { pathTable, type PathTable } from './path-table.ts'
import { prefixSet } from './prefix-set.ts'
import { treeStore, type HeldTrees, type TreeStore, type TreeStoreParts } from './tree-store.ts'

/** What one reading of all commits and trees tells. */
export interface ScannedHistory {
  readonly database: ObjectDatabase
  /** In bytes. */
  readonly idLength: number
  /** The blobs that are looked for. */
  readonly blobs: IdTable
  readonly trees: IdTable
  readonly graph: CommitGraph
  readonly paths: PathTable
  readonly held: HeldTrees
  /** Parts of the database with trees that there was no room for. */
  readonly units: readonly ScannedUnit[]
}

/** A part of the database, how many trees it has, and for how many of them there was no room. */
export interface ScannedUnit {
  readonly unit: WalkUnit
  readonly trees: number
  readonly unfit: number
}

/** All commits and trees, before it is told which blobs are looked for. */
export interface ReadHistory extends Omit<ScannedHistory, 'blobs' | 'held'> {
  readonly store: TreeStore
}

export interface ReadOptions {
  readonly database: ObjectDatabase
  readonly shallowCommits: ReadonlySet<string>
  readonly limits: OriginLimits
  readonly maxPathsPerBlob: number
}

/** 128 KiB: it has to stay in the fastest memory. */
const WANTED_BITS = 20

/** Reads all commits and trees once, in the order in which that is cheap. What cannot be read is as if it was not there. */
export async function scanHistory(
  options: ReadOptions,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ScannedHistory> {
  const blobs = blobTable(options.database, wanted)
  const prefixes = prefixSet(WANTED_BITS)
  for (let blob = 0; blob < blobs.count; blob++) prefixes.add(blobs.prefix(blob))
  const blobOf = (bytes: Uint8Array, at: number): number => (prefixes.has(idPrefix(bytes, at)) ? blobs.find(bytes, at) : -1)
  const { store, ...read } = await readHistory(options, blobs.count === 0 ? undefined : blobOf, signal)
  return { ...read, blobs, held: store.finish((blob) => blob) }
}

/** Numbers the blobs that are looked for. */
export function blobTable(database: ObjectDatabase, wanted: ReadonlySet<string>): IdTable {
  const blobs = idTable(idLengthOf(database))
  for (const blob of wanted) if (blob.length === 2 * idLengthOf(database)) blobs.add(Buffer.from(blob, 'hex'), 0)
  return blobs
}

export function idLengthOf({ format }: ObjectDatabase): number {
  return format === 'sha256' ? 32 : 20
}

/** The same, with the entries of all blobs that have a number; without such a function, commits only. */
export async function readHistory(
  { database, shallowCommits, limits, maxPathsPerBlob: maxSame }: ReadOptions,
  blobOf: TreeStoreParts['blobOf'] | undefined,
  signal: AbortSignal,
): Promise<ReadHistory> {
  const idLength = idLengthOf(database)
  const trees = idTable(idLength)
  const graph = commitGraph(trees, idLength, shallowCommits)
  const paths = pathTable(limits.maxNamesBytes)
  const { maxNumbers } = limits
  const store = treeStore({ idLength, trees, paths, blobOf: blobOf ?? (() => -1), maxNumbers, maxSame })
  const units: ScannedUnit[] = []
  const types = blobOf === undefined ? (['commit'] as const) : (['commit', 'tree'] as const)
  for (const unit of database.planUnits({ types })) {
    await pause(signal)
    let treeCount = 0
    let unfit = 0
    database.readUnit(unit, {
      object(step) {
        if (step.type === 'commit') graph.add(step.bytes, step.idBytes, step.idAt)
        else if (step.type === 'tree') {
          treeCount++
          if (!store.take(step)) unfit++
        }
      },
      failure() {},
    })
    store.endUnit()
    if (unfit > 0) units.push({ unit, trees: treeCount, unfit })
  }
  return { database, idLength, trees, graph, paths, store, units }
}

/** Lets other work of this thread go on, such as what aborts. Throws the signal's reason. */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate()
  signal.throwIfAborted()
}
