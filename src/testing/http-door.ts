import { onTestFinished } from 'vitest'
import { Secret } from '#base/secret.ts'
import type { HttpAnswer, OutgoingRequest, SendFailure } from '#core/outgoing-request.ts'
import { fake } from '#core/samples.ts'
import { createHttpDoor, type DoorLimits, type EgressPolicy, type HttpDoor, type JournalEntry } from '#http/index.ts'

export const TOKEN = fake('testing/http-door', 'base62', 32)

/** Loopback only, plain http allowed. */
export const LOOPBACK: EgressPolicy = { allowAddresses: ['127.0.0.1'], allowPlainHttp: true }

export interface TestDoor extends HttpDoor {
  readonly journal: readonly JournalEntry[]
  ask(url: string, change?: Partial<OutgoingRequest>, signal?: AbortSignal): Promise<HttpAnswer | SendFailure>
}

/** A door with short times, and what it wrote down; closed when the test ends. */
export function testDoor(policy: EgressPolicy = LOOPBACK, limits: Partial<DoorLimits> = {}): TestDoor {
  const journal: JournalEntry[] = []
  const quick = { attemptTimeoutMs: 5000, connectTimeoutMs: 3000, backOffMs: 5, requestsPerSecond: 1e6, ...limits }
  const door = createHttpDoor({ policy, version: '1.2.3', limits: quick, onRequest: (entry) => journal.push(entry) })
  onTestFinished(() => door.close())
  return {
    ...door,
    journal,
    async ask(url, change, signal = new AbortController().signal) {
      const result = await door.send(request(url, change), { signal })
      return result.ok ? result.answer : result.failure
    },
  }
}

/** A question with a synthetic token, to the host of `url`. */
export function request(url: string, change: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return {
    method: 'GET',
    url,
    headers: { authorization: `Bearer ${TOKEN}` },
    secretParts: [{ part: 'token', value: new Secret(TOKEN), in: 'header', name: 'authorization' }],
    purpose: 'verify',
    allowedHosts: [new URL(url).host],
    ...change,
  }
}
