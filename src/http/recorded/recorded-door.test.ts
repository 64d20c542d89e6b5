import { describe, expect, it } from 'vitest'
import type { OutgoingRequest } from '#core/outgoing-request.ts'
import { request, TOKEN } from '#testing/http-door.ts'
import { FAULTS, type FixtureInput } from './fixture.ts'
import { createRecordedDoor } from './recorded-door.ts'

const ME = 'https://api.example.com/v1/me'
const signal = new AbortController().signal

function fixture(...responses: FixtureInput['exchanges'][number]['responses']): FixtureInput {
  return {
    source: 'made up',
    exchanges: [{ request: { url: ME, headers: { Authorization: 'Bearer {token}' } }, responses }],
  }
}

async function ask(door: ReturnType<typeof createRecordedDoor>, change: Partial<OutgoingRequest> = {}) {
  const result = await door.send(request(ME, change), { signal })
  return result.ok ? result.answer : result.failure
}

describe('a recorded door', () => {
  it('answers from the fixture, one response after another, without holding the token', async () => {
    const door = createRecordedDoor(fixture({ json: { user: 'a' } }, { status: 401 }))
    const first = await ask(door)
    expect('json' in first && first.json()).toEqual({ ok: true, value: { user: 'a' } })
    expect([await ask(door), await ask(door)]).toMatchObject([{ status: 401 }, { status: 401 }])
    expect(JSON.stringify(door.journal)).not.toContain(TOKEN)
    expect(door.journal).toHaveLength(3)
  })

  it('tells of requests that the fixture does not know', async () => {
    const door = createRecordedDoor(fixture({ status: 200 }))
    const other = request('https://api.example.com/v1/other?a=b')
    expect(await door.send(other, { signal })).toMatchObject({ failure: { reason: 'protocol' } })
    expect(await ask(door, { headers: { authorization: 'Bearer x' } })).toMatchObject({ reason: 'protocol' })
    expect(door.unknownRequests).toEqual(['GET https://api.example.com/v1/other', 'GET https://api.example.com/v1/me'])
  })

  it('keeps the manners of the real one, without the time', async () => {
    const door = createRecordedDoor(fixture({ status: 429, headers: { 'Retry-After': '20' } }, { status: 200 }))
    expect(await ask(door)).toMatchObject({ status: 200, timing: { attempts: 2, tookMs: 20_000 } })
    const evil = await createRecordedDoor(fixture({})).send(request(ME, { allowedHosts: ['example.com'] }), { signal })
    expect(evil).toMatchObject({ failure: { reason: 'blocked-host' } })
  })

  it.each(FAULTS)('plays %s', async (fault) => {
    const answer = await ask(createRecordedDoor(fixture({ fault, json: { a: 1 } })))
    const reasons = {
      reset: 'connect',
      truncated: 'connect',
      endless: 'too-large',
      timeout: 'timeout',
      dns: 'dns',
      tls: 'tls',
    }
    if (fault === 'slow') expect('json' in answer && answer.json()).toEqual({ ok: true, value: { a: 1 } })
    else if (fault === 'malformed') expect('json' in answer && answer.json()).toMatchObject({ ok: false })
    else expect(answer).toMatchObject({ reason: reasons[fault] })
  })

  it('takes nothing that is no fixture', () => {
    expect(() => createRecordedDoor({ source: 'x', exchanges: [{ request: { url: ME }, responses: [] }] })).toThrow()
  })
})
