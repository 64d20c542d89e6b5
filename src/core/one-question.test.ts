import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import type { HttpAnswer } from './outgoing-request.ts'
import { oneQuestion, type OneQuestion } from './one-question.ts'
import type { Carried } from './request-form.ts'

const credential = { id: new Secret('key/id'), secret: new Secret('12:s-e+c') }
const identity = (): object => ({})

function requestOf(question: Partial<OneQuestion>, baseUrl?: string) {
  const plan = oneQuestion({ url: 'https://api.example.com/me', identity, ...question })
  const step = plan.begin(credential, { now: 0, ...(baseUrl === undefined ? {} : { baseUrl }) })
  if (step.kind !== 'ask') throw new Error('no question')
  const { url, headers, body, secretParts } = step.request
  return {
    plan,
    url,
    headers,
    body,
    judge: step.judge,
    places: secretParts.map(({ part, in: place, name }) => [part, place, name]),
  }
}

describe('a question', () => {
  it.each<[Carried, Partial<ReturnType<typeof requestOf>>]>([
    ['bearer', { headers: { accept: 'application/json', authorization: 'Bearer 12:s-e+c' } }],
    [{ header: 'x-key', before: 'Token ' }, { headers: { accept: 'application/json', 'x-key': 'Token 12:s-e+c' } }],
    [{ query: 'key' }, { url: 'https://api.example.com/me?key=12%3As-e%2Bc', places: [['secret', 'query', 'key']] }],
    [
      { basic: ['id', 'secret'] },
      {
        headers: { accept: 'application/json', authorization: `Basic ${btoa('key/id:12:s-e+c')}` },
        places: [
          ['id', 'header', 'authorization'],
          ['secret', 'header', 'authorization'],
        ],
      },
    ],
    [{ basic: ['secret', '=x'] }, { headers: { accept: 'application/json', authorization: `Basic ${btoa('12:s-e+c:x')}` } }],
  ])('carries the credential as %j', (carried, expected) => {
    expect(requestOf({ carried })).toMatchObject(expected)
  })

  it('puts parts into the path, escaped, and says which must be there', () => {
    const { url, plan, places } = requestOf({ url: 'https://api.example.com/{id}/bot{secret}', carried: 'path' })
    expect(url).toBe('https://api.example.com/key%2Fid/bot12:s-e%2Bc')
    expect(plan).toMatchObject({ parts: ['secret', 'id'], hosts: ['api.example.com'] })
    expect(places).toEqual([['secret', 'path', undefined]])
  })

  it('goes to the configured address when its own is a path', () => {
    const { url, plan } = requestOf({ url: '/api/v4/user' }, 'https://git.example.com/base')
    expect(url).toBe('https://git.example.com/base/api/v4/user')
    expect(plan).toMatchObject({ needsBaseUrl: true, hosts: [] })
  })

  it('fills parts into headers and bodies, and declares each', () => {
    const { headers, places, plan } = requestOf({ headers: { 'x-user': 'u/{id}' }, carried: { header: 'x-key' } })
    expect(headers).toMatchObject({ 'x-user': 'u/key/id', 'x-key': '12:s-e+c' })
    expect(places).toEqual([
      ['secret', 'header', 'x-key'],
      ['id', 'header', 'x-user'],
    ])
    expect(plan.parts).toEqual(['secret', 'id'])
  })

  it.each([
    [{ form: { id: '{id}', key: '{secret}' } }, { form: { id: 'key/id', key: '12:s-e+c' } }, ['secret', 'id']],
    [{ json: { key: '{secret}', most: 1 } }, { json: { key: '12:s-e+c', most: 1 } }, ['secret']],
  ])('fills %j', (body, filled, names) => {
    const asked = requestOf({ method: 'POST', carried: 'body', body })
    expect(asked.body).toEqual(filled)
    expect(asked.places).toEqual(names.map((name) => [name, 'body', undefined]))
  })

  it('goes to the public service when no address is configured, and believes no refusal of it', () => {
    const own = { url: '/user', publicBase: 'https://example.com' }
    const refusal = {
      status: 401,
      headers: {},
      body: new Uint8Array(),
      text: () => '',
      json: () => ({ ok: false, why: '' }),
    }
    const timing = { queuedMs: 0, tookMs: 0, attempts: 1 }
    const judged = (baseUrl?: string) => requestOf(own, baseUrl).judge({ ...refusal, timing } as HttpAnswer)
    expect(requestOf(own)).toMatchObject({
      url: 'https://example.com/user',
      plan: { hosts: [], publicHosts: ['example.com'] },
    })
    expect(judged()).toMatchObject({ kind: 'unknown', reason: 'not-configured' })
    expect(judged('https://git.example.net')).toMatchObject({ kind: 'dead' })
  })

  it('takes a status for a limit only when it comes with JSON', () => {
    const timing = { queuedMs: 0, tookMs: 0, attempts: 1 }
    const refusal = (ok: boolean) =>
      ({ status: 403, timing, json: () => (ok ? { ok, value: {} } : { ok, why: '' }) }) as HttpAnswer
    const { judge } = requestOf({ limited: { 403: 'scope missing' } })
    expect(judge(refusal(true))).toEqual({ kind: 'live', identity: {}, limited: 'scope missing' })
    expect(judge(refusal(false))).toMatchObject({ kind: 'unknown' })
  })
})
