import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { createRecordedDoor } from './recorded/recorded-door.ts'
import type { FixtureInput } from './recorded/fixture.ts'
import { fake } from '#core/samples.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import type { Step } from '#core/conversation.ts'
import type { Verdict } from '#core/verify.ts'

/** A room's plan as it is meant to be written. */
const plan = oneQuestion({
  url: 'https://api.example.com/v1/me',
  identity: (json) => {
    const user = textAt(json, 'user')
    return user === undefined ? undefined : { user }
  },
})

/** One question, as an engine would put it. */
async function verdictOf(...responses: FixtureInput['exchanges'][number]['responses']): Promise<Step<Verdict>> {
  const credential = { secret: new Secret(fake('core/verify', 'base62', 30)) }
  const door = createRecordedDoor({
    source: 'made up',
    exchanges: [{ request: { url: 'https://api.example.com/v1/me' }, responses }],
  })
  const setting = { now: 0 }
  const step = plan.begin(credential, setting)
  if (step.kind !== 'ask') return step
  const asked = { ...step.request, purpose: 'verify' as const, allowedHosts: plan.hosts }
  const result = await door.send(asked, { signal: new AbortController().signal })
  return result.ok ? step.judge(result.answer) : { kind: 'unknown', reason: result.failure.reason }
}

describe('a verdict', () => {
  it.each<[FixtureInput['exchanges'][number]['responses'][number], Verdict]>([
    [{ json: { user: 'a' } }, { kind: 'live', identity: { user: 'a' } }],
    [{ status: 401 }, { kind: 'dead', reason: 'not-accepted', detail: 'status 401' }],
    [{ json: { hello: 1 } }, { kind: 'unknown', reason: 'unexpected-answer', detail: 'status 200' }],
    [{ status: 404 }, { kind: 'unknown', reason: 'unexpected-answer', detail: 'status 404' }],
    [{ status: 500 }, { kind: 'unknown', reason: 'server-error', detail: 'status 500' }],
    [{ status: 429 }, { kind: 'unknown', reason: 'rate-limited' }],
    [
      { status: 401, body: 'x', fault: 'truncated' },
      { kind: 'unknown', reason: 'connect' },
    ],
    [{ fault: 'malformed' }, { kind: 'unknown', reason: 'unexpected-answer', detail: 'status 200' }],
    [
      { status: 302, headers: { location: '/login' } },
      { kind: 'unknown', reason: 'redirect-refused' },
    ],
  ])('of %j is %j', async (response, verdict) => {
    expect(await verdictOf(response)).toEqual(verdict)
  })
})
