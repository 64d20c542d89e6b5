import type { Source, Unit } from '#core/source.ts'
import { AppError, messageOf } from '#base/errors.ts'
import { createDetector } from './detector.ts'
import { runUnit, type UnitResult } from './unit-runner.ts'
import { WorkerPool, type PoolOptions } from './worker-pool.ts'

/** With one job everything happens in this thread. */
export interface ExecutorOptions extends PoolOptions {
  /** Before other threads are started. Default 120. */
  readonly inlineMs?: number
}

export type AnySource = Source<never, unknown>

/**
 * Work is done in this thread for this long before workers are started: most scans end sooner than a thread takes to start
 * (about 40 ms each, measured) and a commit hook should not pay for them.
 */
const INLINE_MS = 120

/** Runs units as they are planned, here or in workers. A failed unit is a gap, not an end. */
export interface Executor {
  run(source: AnySource, unit: Unit): Promise<void>
  /** Waits for everything that was started. */
  drain(): Promise<void>
  /** Ends the workers. What is run later starts new ones. */
  close(): Promise<void>
}

export async function createExecutor(
  options: ExecutorOptions,
  onResult: (result: UnitResult, source: AnySource) => void,
): Promise<Executor> {
  const { spec, context, jobs, onProgress, inlineMs = INLINE_MS } = options
  const detector = await createDetector(spec)
  let started: number | undefined
  let pool: WorkerPool | undefined

  return {
    async run(source, { work }) {
      const failed = (reason: string): void => onResult(gapResult(placeOf(source, work), reason), source)
      const runHere = async (): Promise<void> => {
        let result: UnitResult
        try {
          result = await runUnit(source, work, detector, context, onProgress)
        } catch (error) {
          if (error instanceof AppError) throw error
          return failed(messageOf(error))
        }
        onResult(result, source)
      }
      started ??= performance.now()
      const isHere = pool === undefined ? performance.now() - started < inlineMs : pool.isBroken
      // One unit at a time in a thread: what they read may lie in the same place.
      if (pool?.isBroken === true) await pool.drain()
      if (source.mainThreadOnly === true || jobs < 2 || isHere) return runHere()
      pool ??= new WorkerPool(options)
      await pool.submit({
        task: { sourceId: source.id, work },
        done: (result) => onResult(result, source),
        failed,
        // A worker reports an error of the target as a gap, too.
        runHere: () => runHere().catch((error: unknown) => failed(messageOf(error))),
      })
    },
    drain: async () => pool?.drain(),
    async close() {
      const closing = pool
      pool = undefined
      await closing?.close()
    },
  }
}

function placeOf(source: AnySource, work: unknown): string {
  return source.placeOf?.(work) ?? source.id
}

function gapResult(place: string, detail: string): UnitResult {
  return {
    findings: [],
    skips: [{ place, reason: 'worker-failed', detail }],
    files: 0,
    blobs: 0,
    commits: 0,
    bytes: 0,
    allowedInline: 0,
  }
}
