import type { Finding } from '#core/finding.ts'
import type { SourceContext } from '#core/source.ts'
import { openBesidePlan } from '../history-database.ts'
import type { GitTarget } from '../program.ts'
import { inspectRepository } from '../repository.ts'
import { blobTable, idLengthOf, readHistory, type ReadHistory, type ScannedHistory } from './history-scan.ts'
import { idTable, type IdTable } from './id-table.ts'
import { ORIGIN_LIMITS, PATHS_PER_BLOB } from './limits.ts'
import { introductionsName } from './note-name.ts'

interface EarlyHistory {
  readonly read: ReadHistory
  /** All blobs, since nobody knows yet which are looked for. */
  readonly all: IdTable
}

/** What is being read in this thread, by the signal that ends the scan, and by repository. */
const begun = new WeakMap<AbortSignal, Map<string, Promise<EarlyHistory | undefined>>>()

/** With less memory for all threads, one thing is done after the other. */
const LEAST_SHARED_BYTES = 128 << 20
/** Objects of larger repositories take more memory than that of threads that are done. */
const MOST_OBJECTS = 2_000_000

/**
 * Begins to read commits and trees while other threads scan, when something was found of which `findIntroductions` will have to tell where it came from. Returns
 * at once. Nothing is begun where an earlier scan has noted that down.
 */
export function beginEarlyHistory(target: GitTarget, findings: readonly Finding[], context: SourceContext): void {
  const { memoryShare, signal } = context
  const ofScan = begun.get(signal) ?? new Map<string, Promise<EarlyHistory | undefined>>()
  const hasRoom = memoryShare === undefined || memoryShare.sharedBytes >= LEAST_SHARED_BYTES
  if (!hasRoom || ofScan.has(target.repository) || !findings.some(({ location }) => location.blob !== undefined)) return
  begun.set(signal, ofScan)
  // What fails here fails again where it is told.
  ofScan.set(
    target.repository,
    readEarly(target, context).catch(() => undefined),
  )
}

async function readEarly(target: GitTarget, { signal, earlier }: SourceContext): Promise<EarlyHistory | undefined> {
  const { commonDirectory, shallowCommits } = await inspectRepository(target, signal)
  if (earlier?.note(introductionsName(commonDirectory)) !== undefined) return undefined
  const database = openBesidePlan(commonDirectory)
  try {
    if (database.packedCount <= MOST_OBJECTS) {
      const all = idTable(idLengthOf(database))
      const options = { database, shallowCommits, limits: ORIGIN_LIMITS, maxPathsPerBlob: PATHS_PER_BLOB }
      const read = await readHistory(options, (bytes, at) => all.add(bytes, at), signal)
      if (read.units.length === 0) return { read, all }
    }
  } catch (error) {
    database.close()
    throw error
  }
  database.close()
  return undefined
}

/** What was begun, for these blobs; undefined when nothing was, or it came to nothing. Its database is to be closed. */
export async function takeEarlyHistory(
  { repository }: GitTarget,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ScannedHistory | undefined> {
  const ofScan = begun.get(signal)
  const early = await ofScan?.get(repository)
  ofScan?.delete(repository)
  if (early === undefined) return undefined
  const { read, all } = early
  const { store, ...rest } = read
  const blobs = blobTable(read.database, wanted)
  const numbers = new Int32Array(all.count).fill(-1)
  for (let blob = 0; blob < blobs.count; blob++) {
    const number = all.find(Buffer.from(blobs.hex(blob), 'hex'), 0)
    if (number >= 0) numbers[number] = blob
  }
  return { ...rest, blobs, held: store.finish((blob) => numbers[blob]!) }
}
