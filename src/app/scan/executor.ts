import type { Source, Unit } from '#core/source.ts'
import { AppError, messageOf } from '#base/errors.ts'
import type { Detector } from '#detect/index.ts'
import { createDetector } from './detector.ts'
import { runUnit, type UnitResult } from './unit-runner.ts'
import { WorkerPool, type Job, type PoolOptions } from './worker-pool.ts'

/** With one job everything happens in this thread. */
/** With one job everything happens in this thread. */
export interface ExecutorOptions extends PoolOptions {
  /** Threads that scan. */
  readonly jobs: number
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
  /** Makes what finds, once. Needed by the first unit; who calls it before has it made while its source waits for something. */
  prepare(): Promise<Detector>
  /** Resolves when there is room for more, not when the unit is done. */
  run(source: AnySource, unit: Unit): Promise<void>
  /** Other threads are at work, so that this one has time. */
  readonly hasThreads: boolean
  /** Waits for everything that was started. */
  drain(): Promise<void>
  /** Ends the workers. What is run later starts new ones. */
  close(): Promise<void>
}

interface LocalJob extends Job {
  /** Does it in this thread, and settles it. Throws what makes the whole target useless. */
  readonly runHere: () => Promise<void>
}

export function createExecutor(
  options: ExecutorOptions,
  onResult: (result: UnitResult, source: AnySource) => void,
): Executor {
  const { spec, context, jobs, onProgress, inlineMs = INLINE_MS } = options
  let preparing: Promise<Detector> | undefined
  const prepare = (): Promise<Detector> => (preparing ??= createDetector(spec))
  let started: number | undefined
  let pool: WorkerPool<LocalJob> | undefined
  /** What this thread is at: one unit at a time in a thread, as what they read may lie in the same place. */
  let here: Promise<void> | undefined
  /** This thread scans besides planning; so there is one less in which code has to be compiled and optimised. */
  let helps = false

  function jobOf(source: AnySource, work: unknown): LocalJob {
    const failed = (reason: string): void => onResult(gapResult(placeOf(source, work), reason), source)
    return {
      task: { sourceId: source.id, work },
      done: (result) => onResult(result, source),
      failed,
      async runHere() {
        let result: UnitResult
        try {
          result = await runUnit(source, work, await prepare(), context, onProgress)
        } catch (error) {
          if (error instanceof AppError) throw error
          return failed(messageOf(error))
        }
        onResult(result, source)
      },
    }
  }

  /** Does it besides other things. A worker reports an error of the target as a gap, too. */
  function begin(job: LocalJob): void {
    here = job
      .runHere()
      .catch((error: unknown) => job.failed(messageOf(error)))
      .finally(() => void (here = undefined))
  }

  /** Waits until something is done; if it may, or nobody else can, this thread does what has waited longest meanwhile. */
  async function help(from: WorkerPool<LocalJob>): Promise<void> {
    if (here === undefined && (helps || !from.hasThreads)) {
      const job = from.take()
      if (job !== undefined) begin(job)
    }
    if (here === undefined) await from.change()
    else await (helps ? Promise.race([here, from.change()]) : here)
  }

  return {
    prepare,
    async run(source, { work }) {
      await prepare()
      const job = jobOf(source, work)
      helps = source.readsWhilePlanning === true
      started ??= performance.now()
      const inlineLeft = pool === undefined ? inlineMs - (performance.now() - started) : 0
      if (source.mainThreadOnly === true || jobs < 2 || (inlineLeft > 0 && !helps)) {
        await here
        return job.runHere()
      }
      if (inlineLeft > 0) {
        begin(job)
        if (await isDoneWithin(inlineLeft, here)) return
      }
      pool ??= new WorkerPool(options)
      pool.grow(helps ? jobs - 1 : jobs)
      if (inlineLeft <= 0) pool.submit(job)
      while (pool.isFull) await help(pool)
    },
    get hasThreads() {
      return pool?.hasThreads === true
    },
    async drain() {
      for (;;) {
        if (pool === undefined || pool.isIdle) break
        await help(pool)
      }
      await here
    },
    async close() {
      const closing = pool
      pool = undefined
      await closing?.close()
    },
  }
}

/** Whether the work ended in time. */
async function isDoneWithin(milliseconds: number, work: Promise<void> | undefined): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)))
  try {
    return await Promise.race([late, Promise.resolve(work).then(() => true)])
  } finally {
    clearTimeout(timer)
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
