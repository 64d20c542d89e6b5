import { setImmediate } from 'node:timers/promises'
import type { ObjectDatabase, WalkUnit } from '../pack/index.ts'
import { commitGraph, type CommitGraph } from './commit-graph.ts'
import { holderScan, type Holders } from './holder-scan.ts'
import { idTable, type IdTable } from './id-table.ts'
import type { OriginLimits } from './limits.ts'

/** What one reading of all commits and trees tells. */
export interface ScannedHistory {
  readonly database: ObjectDatabase
  /** In bytes. */
  readonly idLength: number
  /** The blobs that are looked for. */
  readonly blobs: IdTable
  /** Trees of commits, and trees that were met later. */
  readonly trees: IdTable
  readonly graph: CommitGraph
  readonly holders: Holders
  readonly units: readonly ScannedUnit[]
}

/** A part of the database, and which of the trees, in the order in which they came, are from it. */
export interface ScannedUnit {
  readonly unit: WalkUnit
  readonly from: number
  readonly to: number
}

/** Reads all commits and trees once, in the order in which that is cheap. What cannot be read is as if it was not there. */
export async function scanHistory(
  database: ObjectDatabase,
  wanted: ReadonlySet<string>,
  shallowCommits: ReadonlySet<string>,
  limits: OriginLimits,
  signal: AbortSignal,
): Promise<ScannedHistory> {
  const idLength = database.format === 'sha256' ? 32 : 20
  const blobs = idTable(idLength)
  for (const blob of wanted) if (blob.length === 2 * idLength) blobs.add(Buffer.from(blob, 'hex'), 0)
  const trees = idTable(idLength)
  const graph = commitGraph(trees, idLength, shallowCommits)
  const scan = holderScan(blobs, idLength, limits.maxLinks)
  const units: ScannedUnit[] = []
  let treeCount = 0
  const types = blobs.count === 0 ? (['commit'] as const) : (['commit', 'tree'] as const)
  for (const unit of database.planUnits({ types })) {
    await pause(signal)
    const from = treeCount
    database.readUnit(unit, {
      object({ type, bytes, idBytes, idAt }) {
        if (type === 'commit') graph.add(bytes, idBytes, idAt)
        else if (type === 'tree') {
          scan.addTree(bytes, idBytes, idAt)
          treeCount++
        }
      },
      failure() {},
    })
    units.push({ unit, from, to: treeCount })
  }
  return { database, idLength, blobs, trees, graph, holders: scan.finish(), units }
}

/** Lets other work of this thread go on, such as what aborts. Throws the signal's reason. */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate()
  signal.throwIfAborted()
}
