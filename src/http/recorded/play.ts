import { setTimeout as pause } from 'node:timers/promises'
import { SendError } from '../failure.ts'
import type { RawAnswer } from '../transport.ts'
import type { Fault, FixtureResponse } from './fixture.ts'

const FAILURES: Partial<Record<Fault, () => SendError>> = {
  timeout: () => new SendError('timeout', 'played: no answer'),
  reset: () => new SendError('connect', 'played: connection reset'),
  dns: () => new SendError('dns', 'played: no such name'),
  tls: () => new SendError('tls', 'played: no trust'),
}
const BLOCK = new Uint8Array(65_536)

/** An answer of a fixture, or the failure that it stands for. */
export function play({ status, headers, body, json, fault }: FixtureResponse, signal: AbortSignal): RawAnswer {
  const failure = fault === undefined ? undefined : FAILURES[fault]
  if (failure !== undefined) throw failure()
  const text = fault === 'malformed' ? '{"malformed": [' : json === undefined ? (body ?? '') : JSON.stringify(json)
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    status,
    headers: { ...type, ...(Object.fromEntries(lower) as Record<string, string>) },
    body: bodyOf(Buffer.from(text), fault, signal),
  }
}

async function* bodyOf(bytes: Uint8Array, fault: Fault | undefined, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (fault === 'slow') {
    for (const byte of bytes) {
      await pause(20, undefined, { signal })
      yield Uint8Array.of(byte)
    }
    return
  }
  if (fault === 'endless') for (;;) yield BLOCK
  if (fault === 'truncated') {
    yield bytes.subarray(0, bytes.length >> 1)
    throw new SendError('connect', 'played: connection lost in the body')
  }
  yield bytes
}
