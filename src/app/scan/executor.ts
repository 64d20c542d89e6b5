import { Worker } from 'node:worker_threads'
import type { Skip } from '#core/coverage.ts'
import type { Source, SourceContext, Unit } from '#core/source.ts'
import { AppError, messageOf } from '#base/errors.ts'
import { createDetector, type DetectorSpec } from './detector.ts'
import { runUnit, type OnProgress, type UnitResult } from './unit-runner.ts'

/** A unit with the name of its source, as it crosses to a worker. */
export interface Task {
  readonly sourceId: string
  readonly work: unknown
}

export interface WorkerStart {
  readonly spec: DetectorSpec
  readonly maxFileBytes: number
}

export type ToWorker = { readonly kind: 'task'; readonly task: Task } | { readonly kind: 'abort' }
export type FromWorker =
  | { readonly kind: 'progress'; readonly contents: number; readonly bytes: number }
  | { readonly kind: 'result'; readonly result: UnitResult }
  | { readonly kind: 'failed'; readonly message: string }

export interface ExecutorOptions {
  readonly spec: DetectorSpec
  readonly context: SourceContext
  /** Threads that scan. With 1 everything happens in this one. */
  readonly jobs: number
  /** Path or URL of the worker's script. */
  readonly workerScript: URL
  readonly onProgress: OnProgress
}

export type AnySource = Source<never, unknown>

/**
 * Work is done in this thread for this long before workers are started: most scans end sooner than a thread takes to start
 * (about 40 ms each, measured) and a commit hook should not pay for them.
 */
const INLINE_MS = 120
/** How long an aborted thread may take to hand in what it has. */
const ABORT_GRACE_MS = 3_000
/** Units waiting at each worker, so that it never idles while this thread plans. */
const QUEUE_PER_WORKER = 2

/** Runs units as they are planned, here or in workers. A failed unit is a gap, not an end. */
export interface Executor {
  run(source: AnySource, unit: Unit): Promise<void>
  /** Waits for everything that was started. */
  drain(): Promise<void>
  close(): Promise<void>
}

export async function createExecutor(
  options: ExecutorOptions,
  onResult: (result: UnitResult, source: AnySource) => void,
): Promise<Executor> {
  const { spec, context, jobs } = options
  const detector = await createDetector(spec)
  const started = performance.now()
  let pool: WorkerPool | undefined

  return {
    async run(source, unit) {
      const inline =
        source.mainThreadOnly === true || jobs < 2 || (pool === undefined && performance.now() - started < INLINE_MS)
      if (inline) {
        onResult(await runUnit(source, unit.work, detector, context, options.onProgress).catch(asGap(source)), source)
        return
      }
      pool ??= new WorkerPool(options)
      await pool.submit({ sourceId: source.id, work: unit.work }, (result) => onResult(result, source))
    },
    drain: async () => pool?.drain(),
    close: async () => pool?.close(),
  }
}

function asGap(source: AnySource): (error: unknown) => UnitResult {
  return (error) => {
    if (error instanceof AppError) throw error
    return gapResult({ place: source.id, reason: 'worker-failed', detail: messageOf(error) })
  }
}

function gapResult(skip: Skip): UnitResult {
  return { findings: [], skips: [skip], files: 0, blobs: 0, commits: 0, bytes: 0, allowedInline: 0 }
}

interface Job {
  readonly task: Task
  readonly done: (result: UnitResult) => void
}

interface Lane {
  worker: Worker
  readonly jobs: Job[]
}

/** Threads with a short queue each. `submit` resolves when there is room for more, not when the task is done. */
class WorkerPool {
  readonly #options: ExecutorOptions
  readonly #lanes: Lane[]
  #waiting: (() => void)[] = []
  #closed = false

  constructor(options: ExecutorOptions) {
    this.#options = options
    this.#lanes = Array.from({ length: options.jobs }, () => this.#openLane())
    options.context.signal.addEventListener('abort', () => this.#abort(), { once: true })
  }

  async submit(task: Task, done: (result: UnitResult) => void): Promise<void> {
    const lane = this.#lanes.reduce((least, other) => (other.jobs.length < least.jobs.length ? other : least))
    lane.jobs.push({ task, done })
    lane.worker.postMessage({ kind: 'task', task } satisfies ToWorker)
    while (!this.#closed && this.#lanes.every(({ jobs }) => jobs.length >= QUEUE_PER_WORKER)) await this.#change()
  }

  async drain(): Promise<void> {
    while (!this.#closed && this.#lanes.some(({ jobs }) => jobs.length > 0)) await this.#change()
  }

  /** Threads hand in what their units found so far; who does not in time is ended without. */
  #abort(): void {
    for (const { worker } of this.#lanes) worker.postMessage({ kind: 'abort' } satisfies ToWorker)
    setTimeout(() => void this.close(), ABORT_GRACE_MS).unref()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#wake()
    await Promise.all(this.#lanes.map(({ worker }) => worker.terminate()))
  }

  #change(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve))
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  #openLane(): Lane {
    const lane: Lane = { worker: this.#start(() => lane), jobs: [] }
    return lane
  }

  #start(lane: () => Lane): Worker {
    const { spec, context, workerScript, onProgress } = this.#options
    const worker = new Worker(workerScript, {
      workerData: { spec, maxFileBytes: context.maxFileBytes } satisfies WorkerStart,
      env: process.env,
    })
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') onProgress(message.contents, message.bytes)
      else if (message.kind === 'result') this.#finish(lane(), message.result)
      else
        this.#finish(lane(), gapResult({ place: placeOf(lane().jobs[0]), reason: 'worker-failed', detail: message.message }))
    })
    worker.on('error', (error) => this.#replace(lane(), messageOf(error)))
    return worker
  }

  #finish(lane: Lane, result: UnitResult): void {
    lane.jobs.shift()?.done(result)
    this.#wake()
  }

  /** A thread died (out of memory, a defect): its current unit is a gap, the waiting ones go to a new thread. */
  #replace(lane: Lane, message: string): void {
    if (this.#closed) return
    const failed = lane.jobs[0]
    lane.worker = this.#start(() => lane)
    for (const job of lane.jobs.slice(1)) lane.worker.postMessage({ kind: 'task', task: job.task } satisfies ToWorker)
    if (failed !== undefined)
      this.#finish(lane, gapResult({ place: placeOf(failed), reason: 'worker-failed', detail: message }))
  }
}

/** Paths or object ids of a unit, shortened, so that a user can scan them again. */
function placeOf(job: Job | undefined): string {
  const text = JSON.stringify(job?.task.work ?? null, (_, value: unknown) => (ArrayBuffer.isView(value) ? undefined : value))
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
