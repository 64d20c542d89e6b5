import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { oneQuestion, type Carried, type OneQuestion } from './one-question.ts'

const credential = { id: new Secret('key/id'), secret: new Secret('12:s-e+c') }
const identity = (): object => ({})

function requestOf(question: Partial<OneQuestion>, baseUrl?: string) {
  const plan = oneQuestion({ url: 'https://api.example.com/me', identity, ...question })
  const step = plan.begin(credential, { now: 0, ...(baseUrl === undefined ? {} : { baseUrl }) })
  if (step.kind !== 'ask') throw new Error('no question')
  const { url, headers, secretParts } = step.request
  return { plan, url, headers, places: secretParts.map(({ part, in: place, name }) => [part, place, name]) }
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
})
