import { Worker } from 'node:worker_threads'
import { systemCodeOf } from '#base/errors.ts'
import { DocumentFault, type LibraryThread } from '../part.ts'
import type { LibraryAnswer, LibraryTask } from './library-messages.ts'

/** Heap of the thread in MiB, and what one document may give. */
const HEAP_MEGABYTES = 512
const MAX_OUTPUT_BYTES = 256 << 20
/** Memory outside of the heap, where buffers lie, has no limit of its own: it is looked at this often. */
const MAX_MEMORY_BYTES = 640 << 20
const WATCH_MS = 100

const TOO_MUCH_MEMORY = 'takes too much memory to read'

/** Set by the bundler. */
declare const KAGIBAN_VERSION: string | undefined

let idle: Worker | undefined

/** One thread for each thread that scans, started when it is first needed. Unused, it keeps no program from ending. */
export const libraryThread: LibraryThread = {
  async *read(kind, { bytes, nesting, limits, signal }) {
    signal.throwIfAborted()
    const thread = idle ?? start()
    idle = undefined
    const inbox = new Inbox(thread, limits.maxLibraryMs, signal)
    let isDone = false
    try {
      const maxBytes = Math.min(nesting.budget.left(), MAX_OUTPUT_BYTES)
      thread.postMessage({ kind, bytes, maxBytes, maxItems: limits.maxItems } satisfies LibraryTask)
      for (let answer = await inbox.next(); answer.kind === 'parts'; answer = await inbox.next()) {
        for (const part of answer.parts) yield part.kind === 'text' ? part : { ...part, bytes: Buffer.from(part.bytes) }
      }
      isDone = true
      const failure = inbox.end?.failure
      if (failure !== undefined) throw new DocumentFault(failure.reason, failure.words)
    } finally {
      inbox.close()
      // Left in the middle, it would go on sending what belongs to this document.
      if (!isDone || idle !== undefined) await thread.terminate()
      else {
        thread.unref()
        idle = thread
      }
    }
  },
}

/** What comes from the thread for one document, in order, until its end or until something goes wrong. */
class Inbox {
  readonly #thread: Worker
  readonly #signal: AbortSignal
  readonly #answers: LibraryAnswer[] = []
  readonly #timer: NodeJS.Timeout
  readonly #watch: NodeJS.Timeout
  #isClosed = false
  #fault: Error | undefined
  #wake: () => void = () => {}
  end: (LibraryAnswer & { kind: 'end' }) | undefined

  constructor(thread: Worker, maxMs: number, signal: AbortSignal) {
    this.#thread = thread
    this.#signal = signal
    thread.ref()
    thread.on('message', this.#onMessage).on('error', this.#onError).on('exit', this.#onExit)
    signal.addEventListener('abort', this.#onAbort)
    const words = `took longer than ${maxMs / 1000} seconds to read`
    this.#timer = setTimeout(() => this.#fail(new DocumentFault('document-limit', words)), maxMs)
    this.#watch = setInterval(() => void this.#checkMemory(), WATCH_MS)
  }

  async next(): Promise<LibraryAnswer> {
    for (;;) {
      const answer = this.#answers.shift()
      if (answer?.kind === 'end') this.end = answer
      if (answer !== undefined) return answer
      if (this.#fault !== undefined) throw this.#fault
      await new Promise<void>((resolve) => void (this.#wake = resolve))
    }
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    clearInterval(this.#watch)
    this.#signal.removeEventListener('abort', this.#onAbort)
    this.#thread.off('message', this.#onMessage).off('error', this.#onError).off('exit', this.#onExit)
  }

  readonly #onMessage = (answer: LibraryAnswer): void => {
    this.#answers.push(answer)
    this.#wake()
  }

  readonly #onError = (error: unknown): void => {
    const isMemory = systemCodeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    const reason = isMemory ? 'document-limit' : 'document-broken'
    this.#fail(new DocumentFault(reason, isMemory ? TOO_MUCH_MEMORY : 'the library that reads it failed'))
  }

  readonly #onExit = (): void => this.#fail(new DocumentFault('document-broken', 'the thread that reads it ended'))

  readonly #onAbort = (): void => this.#fail(this.#signal.reason as Error)

  async #checkMemory(): Promise<void> {
    try {
      const { total_heap_size: heap, external_memory: external } = await this.#thread.getHeapStatistics()
      if (heap + external > MAX_MEMORY_BYTES && !this.#isClosed)
        this.#fail(new DocumentFault('document-limit', TOO_MUCH_MEMORY))
    } catch {
      // The thread has ended, which is told elsewhere.
    }
  }

  #fail(error: Error): void {
    this.#fault ??= error
    this.#wake()
  }
}

function start(): Worker {
  // In the built program this is a chunk; the thread's script lies above it.
  const script = new URL(typeof KAGIBAN_VERSION === 'string' ? '../documents.cjs' : './main.ts', import.meta.url)
  const worker = new Worker(script, {
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 32 },
  })
  // Between documents nobody else listens.
  worker.on('error', () => {})
  worker.on('exit', () => {
    if (idle === worker) idle = undefined
  })
  return worker
}
