import { addAbortSignal } from 'node:stream'
import { isMainThread } from 'node:worker_threads'
import { AppError } from '#base/errors.ts'
import { defineSource } from '#core/source.ts'
import { readStream } from './read-stream.ts'

export interface StdinOptions {
  /** What to call it in reports; `<stdin>` unless told. */
  readonly name?: string
}

export interface StdinWork {
  readonly place: string
}

/**
 * Standard input as one content, streamed: its length is not limited, and archives are not opened, since nothing can be read
 * twice. Its one unit must be read in the main thread (a worker has another standard input, and would see nothing), once.
 */
export const source = defineSource<StdinOptions, StdinWork>({
  id: 'stdin',
  mainThreadOnly: true,

  async *plan({ name }) {
    yield { kind: 'unit', work: { place: name ?? '<stdin>' }, items: 1, bytes: 0 }
  },

  async *read({ place }, { signal }) {
    if (!isMainThread) throw new AppError('E_INTERNAL', 'Standard input can be read in the main thread only.')
    yield* readStream(addAbortSignal(signal, process.stdin), place, signal)
  },
})
