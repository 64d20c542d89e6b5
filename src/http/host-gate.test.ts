import { describe, expect, it } from 'vitest'
import { createHostGate } from './host-gate.ts'
import { retryAfterMs } from './retry-after.ts'

function manualClock() {
  let now = 0
  return {
    now: () => now,
    sleep: async (ms: number, signal: AbortSignal) => {
      signal.throwIfAborted()
      now += ms
    },
    random: () => 0,
  }
}

const never = new AbortController().signal

describe('a host', () => {
  it('gets a burst, then an even rate', async () => {
    const clock = manualClock()
    const gate = createHostGate({ maxPerHost: 100, requestsPerSecond: 10, maxRetryAfterMs: 1000 }, clock)
    for (let i = 0; i < 10; i++) (await gate.enter(never))()
    expect(clock.now()).toBe(0)
    for (let i = 0; i < 50; i++) (await gate.enter(never))()
    expect(clock.now()).toBeGreaterThanOrEqual(4900)
    expect(clock.now()).toBeLessThanOrEqual(5100)
  })

  it('has no more requests at one time than allowed; who gives up leaves the queue', async () => {
    const gate = createHostGate({ maxPerHost: 2, requestsPerSecond: 1e6, maxRetryAfterMs: 1000 }, manualClock())
    const [first] = [await gate.enter(never), await gate.enter(never)]
    const stop = new AbortController()
    const order: string[] = []
    const third = gate.enter(stop.signal).catch(() => order.push('third gave up'))
    const fourth = gate.enter(never).then((leave) => (order.push('fourth'), leave))
    await new Promise((resolve) => setImmediate(resolve))
    expect(order).toEqual([])
    stop.abort()
    await third
    first()
    ;(await fourth)()
    expect(order).toEqual(['third gave up', 'fourth'])
  })

  it('that asked for a pause gets it, and nothing is lost by who could not wait', async () => {
    const clock = manualClock()
    const gate = createHostGate({ maxPerHost: 1, requestsPerSecond: 1e6, maxRetryAfterMs: 1000 }, clock)
    gate.pause(900)
    ;(await gate.enter(never))()
    expect(clock.now()).toBe(900)
    gate.pause(1001)
    await expect(gate.enter(never)).rejects.toMatchObject({ reason: 'rate-limited', retryAfterMs: 1001 })
    await clock.sleep(1001, never)
    ;(await gate.enter(never))()
  })
})

describe('Retry-After', () => {
  const now = Date.parse('Wed, 25 Nov 2026 00:00:00 GMT')
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Wed, 25 Nov 2026 00:00:10 GMT', 10_000],
    ['Tue, 24 Nov 2026 00:00:10 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e9', undefined],
    ['9999999999', undefined],
    ['Wed, nonsense', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j means %j ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms)
  })
})
