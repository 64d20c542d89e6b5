import { parentPort, workerData } from 'node:worker_threads'
import { AppError, messageOf } from '#base/errors.ts'
import { createDetector } from '#app/scan/detector.ts'
import type { AnySource } from '#app/scan/executor.ts'
import { runUnit } from '#app/scan/unit-runner.ts'
import type { FromWorker, ToWorker, WorkerStart } from '#app/scan/worker-messages.ts'
import { sources } from '#registry/sources.generated.ts'

/** A scanning thread: makes its own detector once, then runs one unit after another. */
const port = parentPort
if (port === null) throw new AppError('E_INTERNAL', 'This script runs as a worker thread of kagiban; run `kagiban` instead.')

const { spec, maxFileBytes, memoryShare, aborted } = workerData as WorkerStart
const detector = createDetector(spec)
const abort = new AbortController()
const { binary, archives } = spec
const context = { signal: abort.signal, maxFileBytes, binary, archives, isTransient: true, memoryShare }
const loaded = new Map<string, AnySource>()
let queue = Promise.resolve()

const send = (message: FromWorker): void => port.postMessage(message)

void detector.then(() => send({ kind: 'ready' }))

port.on('message', (message: ToWorker) => {
  if (message.kind === 'abort') {
    abort.abort()
    return
  }
  queue = queue.then(() => work(message.task.sourceId, message.task.work))
})

async function work(sourceId: string, unit: unknown): Promise<void> {
  try {
    const source = loaded.get(sourceId) ?? (await load(sourceId))
    let contents = 0
    let bytes = 0
    const result = await runUnit(source, unit, await detector, context, (moreContents, moreBytes) => {
      if (Atomics.load(aborted, 0) !== 0) abort.abort()
      contents += moreContents
      bytes += moreBytes
      if (bytes < 1 << 20 && contents < 256) return
      send({ kind: 'progress', contents, bytes })
      contents = 0
      bytes = 0
    })
    send({ kind: 'progress', contents, bytes })
    send({ kind: 'result', result })
  } catch (error) {
    send({ kind: 'failed', message: messageOf(error) })
  }
}

async function load(sourceId: string): Promise<AnySource> {
  const source = (await sources[sourceId as keyof typeof sources]()) as unknown as AnySource
  loaded.set(sourceId, source)
  return source
}
