import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { converse } from './converse.ts'
import { inTurn } from './in-turn.ts'
import { oneQuestion } from './one-question.ts'
import type { HttpAnswer } from './outgoing-request.ts'

const at = (host: string) => oneQuestion({ url: `https://${host}/me`, identity: () => ({ user: host }) })

async function asked(statuses: readonly number[]) {
  const hosts: string[] = []
  const outcome = await converse({
    plan: inTurn(at('us.example.com'), at('eu.example.com')),
    purpose: 'verify',
    maxRequests: 4,
    credential: { secret: new Secret('synthetic-value-of-a-test') },
    setting: { now: 0 },
    send: async ({ url }) => {
      hosts.push(new URL(url).host)
      const status = statuses[hosts.length - 1] ?? 500
      return { ok: true, answer: { status, json: () => ({ ok: true, value: {} }) } as HttpAnswer }
    },
  })
  return { kind: outcome.kind, hosts }
}

describe('plans in turn', () => {
  const US = 'us.example.com'
  const EU = 'eu.example.com'
  it.each([
    [[200], { kind: 'live', hosts: [US] }],
    [[401, 200], { kind: 'live', hosts: [US, EU] }],
    [[401, 401], { kind: 'dead', hosts: [US, EU] }],
    [[401, 500], { kind: 'unknown', hosts: [US, EU] }],
    [[500], { kind: 'unknown', hosts: [US] }],
  ])('answered %j', async (statuses, expected) => {
    expect(await asked(statuses)).toEqual(expected)
  })
})
