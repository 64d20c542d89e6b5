import { setImmediate } from 'node:timers/promises'
import type { ObjectDatabase } from '../pack/index.ts'
import { commitGraph, type CommitGraph } from './commit-graph.ts'
import { holderScan, type Holders } from './holder-scan.ts'
import { idTable, type IdTable } from './id-table.ts'

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
}

/** Reads all commits and trees once, in the order in which that is cheap. What cannot be read is as if it was not there. */
export async function scanHistory(
  database: ObjectDatabase,
  wanted: ReadonlySet<string>,
  shallowCommits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ScannedHistory> {
  const idLength = database.format === 'sha256' ? 32 : 20
  const blobs = idTable(idLength)
  for (const blob of wanted) if (blob.length === 2 * idLength) blobs.add(Buffer.from(blob, 'hex'), 0)
  const trees = idTable(idLength)
  const graph = commitGraph(trees, idLength, shallowCommits)
  const scan = holderScan(blobs, idLength)
  for (const unit of database.planUnits({ types: ['commit', 'tree'] })) {
    await pause(signal)
    database.readUnit(unit, {
      object({ type, bytes, idBytes, idAt }) {
        if (type === 'commit') graph.add(bytes, idBytes, idAt)
        else scan.addTree(bytes, idBytes, idAt)
      },
      failure() {},
    })
  }
  return { database, idLength, blobs, trees, graph, holders: scan.finish() }
}

/** Lets other work of this thread go on, such as what aborts. Throws the signal's reason. */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate()
  signal.throwIfAborted()
}
