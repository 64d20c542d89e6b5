import { Worker } from 'node:worker_threads'
import { messageOf } from '#base/errors.ts'
import type { FromUnpacker, ToUnpacker } from './messages.ts'

/** Set by the bundler. */
declare const KAGIBAN_VERSION: string | undefined

/** A thread that unpacks one archive at a time. */
export interface Unpacker {
  /** Gives `failed` instead of throwing, also when no answer comes in time; from then on always. */
  ask(message: ToUnpacker): Promise<FromUnpacker>
  isFit(): boolean
  end(): Promise<void>
}

/** An answer that takes longer will not come: each is for a piece of work of a fraction of a second. */
export const ANSWER_MS = 30_000
/** The thread's own objects; what is unpacked lies outside of them. */
const HEAP_MEGABYTES = 64

const idle: Unpacker[] = []

/** Takes an idle thread, or starts one: inside of an archive there may be another. Give it back with `releaseUnpacker`. */
export function takeUnpacker(): Unpacker {
  return idle.pop() ?? startUnpacker()
}

/** Keeps the thread for the next archive, or ends it if it cannot be used again. */
export async function releaseUnpacker(unpacker: Unpacker): Promise<void> {
  if (unpacker.isFit() && idle.length === 0) idle.push(unpacker)
  else await unpacker.end()
}

/** A thread of its own, which keeps no program running that is done otherwise. */
export function startUnpacker(answerMs = ANSWER_MS): Unpacker {
  const worker = new Worker(scriptUrl(), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  })
  worker.unref()
  let failure: string | undefined
  let settle: ((answer: FromUnpacker) => void) | undefined
  function fail(message: string): void {
    failure ??= message
    settle?.({ kind: 'failed', message: failure })
  }
  worker.on('message', (answer: FromUnpacker) => (answer.kind === 'failed' ? fail(answer.message) : settle?.(answer)))
  worker.on('error', (error) => fail(messageOf(error)))
  worker.on('exit', () => fail('the thread that unpacks ended'))

  return {
    async ask(message) {
      if (failure !== undefined) return { kind: 'failed', message: failure }
      worker.ref()
      let timer: NodeJS.Timeout | undefined
      const answer = await new Promise<FromUnpacker>((resolve) => {
        settle = resolve
        timer = setTimeout(() => {
          fail(`unpacking took more than ${answerMs / 1000} seconds for one step`)
          void worker.terminate()
        }, answerMs)
        worker.postMessage(message)
      })
      clearTimeout(timer)
      settle = undefined
      worker.unref()
      return answer
    },
    isFit: () => failure === undefined && settle === undefined,
    async end() {
      failure ??= 'ended'
      await worker.terminate()
    },
  }
}

function scriptUrl(): URL {
  return new URL(typeof KAGIBAN_VERSION === 'string' ? '../unpacker.cjs' : './main.ts', import.meta.url)
}
