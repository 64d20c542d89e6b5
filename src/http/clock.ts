import { setTimeout as pause } from 'node:timers/promises'

/** Time and chance, so that tests need neither. Milliseconds. */
export interface Clock {
  now(): number
  /** Rejects when the signal fires. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** From 0 up to 1. */
  random(): number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await pause(ms, undefined, { signal })
  },
  random: () => Math.random(),
}
