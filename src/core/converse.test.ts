import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { ask, type Conversation } from './conversation.ts'
import { converse, type Send } from './converse.ts'
import type { HttpAnswer } from './outgoing-request.ts'
import type { Verdict } from './verify.ts'

const credential = { secret: new Secret('synthetic-value-of-a-test') }
const answer = (status: number): HttpAnswer => ({
  status,
  headers: {},
  body: new Uint8Array(),
  text: () => '',
  json: () => ({ ok: false, why: 'empty' }),
  timing: { queuedMs: 0, tookMs: 0, attempts: 1 },
})
const answering =
  (status: number): Send =>
  async () => ({ ok: true, answer: answer(status) })
const request = { method: 'GET', url: 'https://api.example.com/', secretParts: [] } as const
const plan = (change: Partial<Conversation<Verdict>> = {}): Conversation<Verdict> => ({
  parts: ['secret'],
  hosts: ['api.example.com'],
  begin: () => ask(request, () => ({ kind: 'live', identity: {} })),
  ...change,
})
const hold = (change: Partial<Conversation<Verdict>>, send: Send = answering(200), baseUrl?: string) =>
  converse({
    plan: plan(change),
    purpose: 'verify',
    maxRequests: 2,
    credential,
    setting: { now: 0, ...(baseUrl === undefined ? {} : { baseUrl }) },
    send,
  })

describe('converse', () => {
  it('gives the outcome, and asks only the hosts of the plan and the configuration', async () => {
    const hosts: (readonly string[])[] = []
    const send: Send = async ({ allowedHosts }) => {
      hosts.push(allowedHosts)
      return { ok: true, answer: answer(200) }
    }
    expect(await hold({}, send, 'https://git.example.com:8443/base')).toEqual({ kind: 'live', identity: {} })
    expect(hosts).toEqual([['api.example.com', 'git.example.com:8443']])
    await hold({ publicHosts: ['example.com'] }, send, 'https://git.example.com')
    await hold({ publicHosts: ['example.com'] }, send)
    expect(hosts.slice(1)).toEqual([
      ['api.example.com', 'git.example.com'],
      ['api.example.com', 'example.com'],
    ])
  })

  it('asks nothing when a part or the address is missing', async () => {
    const send: Send = async () => expect.unreachable()
    expect(await hold({ parts: ['secret', 'id'] }, send)).toMatchObject({ reason: 'incomplete', detail: 'without id' })
    expect(await hold({ needsBaseUrl: true }, send)).toMatchObject({ reason: 'not-configured' })
  })

  it('ends a conversation that has no end', async () => {
    const again = (): ReturnType<typeof ask<Verdict>> => ask(request, again)
    expect(await hold({ begin: again })).toEqual({ kind: 'unknown', reason: 'too-many-steps' })
  })

  it('takes a failure to send, and a room that throws, for not knowing', async () => {
    const failing: Send = async () => ({ ok: false, failure: { reason: 'timeout', detail: 'no answer', attempts: 3 } })
    expect(await hold({}, failing)).toEqual({ kind: 'unknown', reason: 'timeout', detail: 'no answer' })
    const thrower = (): never => {
      throw new Error('quotes a secret')
    }
    expect(await hold({ begin: () => ask(request, thrower) }, answering(503))).toMatchObject({ reason: 'server-error' })
    expect(await hold({ begin: thrower })).toEqual({ kind: 'unknown', reason: 'unexpected-answer' })
  })
})
