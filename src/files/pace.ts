import { setImmediate as nextTurn } from 'node:timers/promises'

/** Longest stretch of synchronous work, in milliseconds, before timers, messages and signals get their turn. */
const STRETCH_MS = 15

/**
 * Gives a function to call between pieces of synchronous work: it throws when the signal is aborted, and gives a promise to
 * wait for when other work has waited long enough, otherwise nothing (waiting for nothing costs more than a small file).
 */
export function pacer(signal: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now()
  async function turn(): Promise<void> {
    await nextTurn()
    since = performance.now()
    signal.throwIfAborted()
  }
  return () => {
    signal.throwIfAborted()
    return performance.now() - since < STRETCH_MS ? undefined : turn()
  }
}
