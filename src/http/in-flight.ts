import { createHash } from 'node:crypto'
import type { Prepared } from './prepare.ts'

/** What is under way, and how many wait for it. */
interface Shared<T> {
  readonly result: Promise<T>
  readonly stop: AbortController
  waiting: number
}

/** Gives equal work that is under way at the same time one result. */
export interface InFlight<T> {
  /** Runs `work`, or waits for the equal one. Each caller's signal ends its own waiting; when all have left, the work's signal fires. */
  share(key: string, work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>
}

export function createInFlight<T>(): InFlight<T> {
  const running = new Map<string, Shared<T>>()
  return {
    share(key, work, signal) {
      const known = running.get(key)
      const shared = known?.stop.signal.aborted === false ? known : start(key, work)
      return waitFor(shared, signal)
    },
  }

  function start(key: string, work: (signal: AbortSignal) => Promise<T>): Shared<T> {
    const stop = new AbortController()
    const shared: Shared<T> = { stop, waiting: 0, result: work(stop.signal) }
    running.set(key, shared)
    const forget = (): void => {
      if (running.get(key) === shared) running.delete(key)
    }
    shared.result.then(forget, forget)
    return shared
  }
}

function waitFor<T>(shared: Shared<T>, signal: AbortSignal): Promise<T> {
  shared.waiting++
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error)
      if (--shared.waiting === 0) shared.stop.abort(signal.reason)
    }
    if (signal.aborted) return leave()
    signal.addEventListener('abort', leave, { once: true })
    shared.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

/** The same for requests that ask the same of the same place with the same credential. A digest: it holds nothing of them. */
export function keyOf({ request, host, port, secure, target, headers, body }: Prepared): string {
  const { method, purpose, allowedHosts, redirects, secretParts } = request
  const places = secretParts.map(({ part, in: place, name, sent }) => [part, place, name, sent])
  const sorted = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([method, purpose, secure, host, port, target, sorted, allowedHosts, redirects, places]))
    .update('\0')
    .update(body)
    .digest('base64')
}
