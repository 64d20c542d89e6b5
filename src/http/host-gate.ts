import type { Clock } from './clock.ts'
import { SendError } from './failure.ts'
import type { DoorLimits } from './policy.ts'

/** Keeps requests to one host within its limits, first come, first served. */
export interface HostGate {
  /** Waits for a request's turn; the result must be called once, when the request has ended. Throws `SendError` (`rate-limited`), or the signal's reason. */
  enter(signal: AbortSignal): Promise<() => void>
  /** The host asked for a pause; nobody enters before it is over. */
  pause(ms: number): void
}

type Limits = Pick<DoorLimits, 'maxPerHost' | 'requestsPerSecond' | 'maxRetryAfterMs'>

export function createHostGate({ maxPerHost, requestsPerSecond, maxRetryAfterMs }: Limits, clock: Clock): HostGate {
  const waiting = new Set<() => void>()
  let running = 0
  let tokens = Math.max(1, requestsPerSecond)
  let filledAt = clock.now()
  let pausedUntil = 0

  /** Milliseconds until the next request may leave; 0 takes a token. */
  const nextTurn = (): number => {
    const now = clock.now()
    const pause = pausedUntil - now
    if (pause > maxRetryAfterMs) throw new SendError('rate-limited', 'the host asked to wait longer than we do', pause)
    tokens = Math.min(Math.max(1, requestsPerSecond), tokens + (Math.max(0, now - filledAt) * requestsPerSecond) / 1000)
    filledAt = now
    if (pause > 0) return pause
    if (tokens < 1) return Math.ceil(((1 - tokens) * 1000) / requestsPerSecond)
    tokens--
    return 0
  }
  const leave = (): void => {
    const [next] = waiting
    if (next === undefined) running--
    else next()
  }
  /** Whoever leaves hands the place over, so that `running` does not change. */
  const waitForPlace = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        waiting.delete(go)
        reject(signal.reason as Error)
      }
      const go = (): void => {
        waiting.delete(go)
        signal.removeEventListener('abort', stop)
        resolve()
      }
      waiting.add(go)
      signal.addEventListener('abort', stop, { once: true })
    })

  return {
    async enter(signal) {
      signal.throwIfAborted()
      if (running >= maxPerHost) await waitForPlace(signal)
      else running++
      try {
        for (let wait = nextTurn(); wait > 0; wait = nextTurn()) await clock.sleep(wait, signal)
        return leave
      } catch (error) {
        leave()
        throw error
      }
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms)
    },
  }
}
