import { Worker } from 'node:worker_threads'
import type { SourceContext } from '#core/source.ts'
import { messageOf, systemCodeOf } from '#base/errors.ts'
import type { DetectorSpec } from './detector.ts'
import type { OnProgress, UnitResult } from './unit-runner.ts'
import type { FromWorker, Task, ToWorker, WorkerStart } from './worker-messages.ts'

export interface PoolOptions {
  readonly spec: DetectorSpec
  readonly context: SourceContext
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
}

/** How long an aborted thread may take to hand in what it has. */
const ABORT_GRACE_MS = 3_000
/** Units at each worker: one at work, and one that follows at once. */
const QUEUE_PER_WORKER = 2
/** Units that wait for each worker, so that none idles while this thread scans one itself. */
const WAITING_PER_WORKER = 8
/** Space for new objects in each thread, in MiB. V8's own choice, up to 48, makes nothing faster here and 40 MB a thread more. */
const YOUNG_MEGABYTES = 6

interface Lane<J> {
  worker: Worker | undefined
  /** The worker has started; what goes wrong before is no unit's fault. */
  isReady: boolean
  readonly jobs: J[]
}

/** Threads with a short queue each, and what waits for any of them. */
export class WorkerPool<J extends Job> {
  readonly #options: PoolOptions
  readonly #aborted = new Int32Array(new SharedArrayBuffer(4))
  readonly #lanes: Lane<J>[] = []
  #waiting: J[] = []
  #watchers: (() => void)[] = []
  #started = 0
  #closed = false

  constructor(options: PoolOptions) {
    this.#options = options
    options.context.signal.addEventListener('abort', () => this.#abort(), { once: true })
  }

  /** More waits than its threads will soon come to. Without threads, anything is too much. */
  get isFull(): boolean {
    return this.#waiting.length > this.#lanes.length * WAITING_PER_WORKER
  }

  /** Starts threads until there were this many. Those that could not be started are not tried again. */
  grow(threads: number): void {
    for (; this.#started < threads; this.#started++) {
      const lane: Lane<J> = { worker: undefined, isReady: false, jobs: [] }
      this.#lanes.push(lane)
      this.#start(lane)
    }
    this.#feed()
  }

  get hasThreads(): boolean {
    return this.#lanes.length > 0
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** Nothing waits, and no thread is at work. */
  get isIdle(): boolean {
    return this.#closed || (this.#waiting.length === 0 && this.#lanes.every(({ jobs }) => jobs.length === 0))
  }

  submit(job: J): void {
    this.#waiting.push(job)
    this.#feed()
  }

  /** Takes back what has waited longest. */
  take(): J | undefined {
    return this.#waiting.shift()
  }

  /** Resolves when a thread has done something. */
  change(): Promise<void> {
    return new Promise((resolve) => void this.#watchers.push(resolve))
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#wake()
    await Promise.all(this.#lanes.map(async ({ worker }) => worker?.terminate()))
  }

  /** Threads hand in what their units found so far; who does not in time is ended without. What waits is given up. */
  #abort(): void {
    this.#waiting = []
    Atomics.store(this.#aborted, 0, 1)
    for (const { worker } of this.#lanes) worker?.postMessage({ kind: 'abort' } satisfies ToWorker)
    setTimeout(() => void this.close(), ABORT_GRACE_MS).unref()
  }

  #wake(): void {
    const watchers = this.#watchers
    this.#watchers = []
    for (const resolve of watchers) resolve()
  }

  #feed(): void {
    while (this.#waiting.length > 0) {
      const lane = this.#lanes.toSorted((a, b) => a.jobs.length - b.jobs.length)[0]
      if (lane === undefined || lane.jobs.length >= QUEUE_PER_WORKER) return
      const job = this.#waiting.shift()!
      lane.jobs.push(job)
      lane.worker?.postMessage({ kind: 'task', task: job.task } satisfies ToWorker)
    }
  }

  #start(lane: Lane<J>): void {
    lane.isReady = false
    lane.worker = undefined
    try {
      lane.worker = this.#open(lane)
    } catch {
      this.#giveUp(lane)
    }
  }

  #open(lane: Lane<J>): Worker {
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

  #finish(lane: Lane<J>, settle: (job: J) => void): void {
    const job = lane.jobs.shift()
    if (job !== undefined) settle(job)
    this.#feed()
    this.#wake()
  }

  /** A thread died (out of memory, a defect): its current unit is a gap, the waiting ones go to a new thread. */
  #ended(lane: Lane<J>, worker: Worker, reason: string): void {
    if (this.#closed || lane.worker !== worker) return
    if (!lane.isReady) return this.#giveUp(lane)
    this.#finish(lane, (job) => job.failed(reason))
    this.#start(lane)
    for (const { task } of lane.jobs) lane.worker?.postMessage({ kind: 'task', task } satisfies ToWorker)
  }

  /** No thread can be started here; what was meant for it waits for others. */
  #giveUp(lane: Lane<J>): void {
    const at = this.#lanes.indexOf(lane)
    if (at >= 0) this.#lanes.splice(at, 1)
    this.#waiting.unshift(...lane.jobs.splice(0))
    this.#feed()
    this.#wake()
  }
}

function reasonOf(error: unknown): string {
  if (systemCodeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return messageOf(error)
  return 'a thread ran out of memory here; scan this again with a larger --max-memory, or a smaller --max-file-size'
}
