import { Worker } from 'node:worker_threads'
import type { SourceContext } from '#core/source.ts'
import { messageOf, systemCodeOf } from '#base/errors.ts'
import type { DetectorSpec } from './detector.ts'
import type { OnProgress, UnitResult } from './unit-runner.ts'
import type { FromWorker, Task, ToWorker, WorkerStart } from './worker-messages.ts'

export interface PoolOptions {
  readonly spec: DetectorSpec
  readonly context: SourceContext
  /** Threads. */
  readonly jobs: number
  /** Path or URL of the worker's script. */
  readonly workerScript: URL
  readonly onProgress: OnProgress
  /** Limit of each thread's heap, in MiB. Absent: V8's own. */
  readonly heapMegabytes?: number | undefined
}

/** A unit on its way, and what becomes of it. */
export interface Job {
  readonly task: Task
  readonly done: (result: UnitResult) => void
  /** The thread died of it, or could not do it. */
  readonly failed: (reason: string) => void
  /** No thread could be started for it: does it in this one. Settles `done` or `failed` itself. */
  readonly runHere: () => Promise<void>
}

/** How long an aborted thread may take to hand in what it has. */
const ABORT_GRACE_MS = 3_000
/** Units waiting at each worker, so that it never idles while this thread plans. */
const QUEUE_PER_WORKER = 2
/** Space for new objects in each thread, in MiB. V8's own choice, up to 48, makes nothing faster here and 40 MB a thread more. */
const YOUNG_MEGABYTES = 6

interface Lane {
  worker: Worker | undefined
  /** The worker has started; what goes wrong before is no unit's fault. */
  isReady: boolean
  readonly jobs: Job[]
}

/** Threads with a short queue each. `submit` resolves when there is room for more, not when the task is done. */
export class WorkerPool {
  readonly #options: PoolOptions
  readonly #aborted = new Int32Array(new SharedArrayBuffer(4))
  readonly #lanes: Lane[] = []
  /** What is done in this thread, one after the other. */
  #here: Promise<void> = Promise.resolve()
  #waiting: (() => void)[] = []
  #closed = false

  constructor(options: PoolOptions) {
    this.#options = options
    for (let i = 0; i < options.jobs; i++) {
      const lane: Lane = { worker: undefined, isReady: false, jobs: [] }
      this.#lanes.push(lane)
      this.#start(lane)
    }
    options.context.signal.addEventListener('abort', () => this.#abort(), { once: true })
  }

  /** No thread could be started. */
  get isBroken(): boolean {
    return this.#lanes.length === 0
  }

  async submit(job: Job): Promise<void> {
    if (this.isBroken) return this.#runHere(job)
    const lane = this.#lanes.reduce((least, other) => (other.jobs.length < least.jobs.length ? other : least))
    lane.jobs.push(job)
    lane.worker?.postMessage({ kind: 'task', task: job.task } satisfies ToWorker)
    while (!this.#closed && !this.isBroken && this.#lanes.every(({ jobs }) => jobs.length >= QUEUE_PER_WORKER))
      await this.#change()
  }

  async drain(): Promise<void> {
    while (!this.#closed && this.#lanes.some(({ jobs }) => jobs.length > 0)) await this.#change()
    await this.#here
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#wake()
    await Promise.all(this.#lanes.map(async ({ worker }) => worker?.terminate()))
  }

  /** Threads hand in what their units found so far; who does not in time is ended without. */
  #abort(): void {
    Atomics.store(this.#aborted, 0, 1)
    for (const { worker } of this.#lanes) worker?.postMessage({ kind: 'abort' } satisfies ToWorker)
    setTimeout(() => void this.close(), ABORT_GRACE_MS).unref()
  }

  #change(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve))
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  #start(lane: Lane): void {
    lane.isReady = false
    lane.worker = undefined
    try {
      lane.worker = this.#open(lane)
    } catch {
      this.#giveUp(lane)
    }
  }

  #open(lane: Lane): Worker {
    const { spec, context, workerScript, onProgress, heapMegabytes } = this.#options
    const { maxFileBytes, memoryShare } = context
    const worker = new Worker(workerScript, {
      workerData: { spec, maxFileBytes, memoryShare, aborted: this.#aborted } satisfies WorkerStart,
      env: process.env,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        ...(heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: heapMegabytes }),
      },
    })
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') lane.isReady = true
      else if (message.kind === 'progress') onProgress(message.contents, message.bytes)
      else if (message.kind === 'result') this.#finish(lane, (job) => job.done(message.result))
      else this.#finish(lane, (job) => job.failed(message.message))
    })
    let reason = 'its thread ended'
    worker.on('error', (error) => void (reason = reasonOf(error)))
    worker.on('exit', () => this.#ended(lane, worker, reason))
    return worker
  }

  #finish(lane: Lane, settle: (job: Job) => void): void {
    const job = lane.jobs.shift()
    if (job !== undefined) settle(job)
    this.#wake()
  }

  /** A thread died (out of memory, a defect): its current unit is a gap, the waiting ones go to a new thread. */
  #ended(lane: Lane, worker: Worker, reason: string): void {
    if (this.#closed || lane.worker !== worker) return
    if (!lane.isReady) return this.#giveUp(lane)
    this.#finish(lane, (job) => job.failed(reason))
    this.#start(lane)
    for (const { task } of lane.jobs) lane.worker?.postMessage({ kind: 'task', task } satisfies ToWorker)
  }

  /** No thread can be started here; what was meant for it is done in this one. */
  #giveUp(lane: Lane): void {
    const at = this.#lanes.indexOf(lane)
    if (at >= 0) this.#lanes.splice(at, 1)
    for (const job of lane.jobs.splice(0)) void this.#runHere(job)
    this.#wake()
  }

  #runHere(job: Job): Promise<void> {
    this.#here = this.#here.then(() => (this.#closed ? undefined : job.runHere()))
    return this.#here
  }
}

function reasonOf(error: unknown): string {
  if (systemCodeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return messageOf(error)
  return 'a thread ran out of memory here; scan this again with a larger --max-memory, or a smaller --max-file-size'
}
