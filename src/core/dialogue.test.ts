import { expect, it } from 'vitest'
import { createPlayedDoor } from '#http/recorded/played-door.ts'
import type { Question } from './conversation.ts'
import { converse } from './converse.ts'
import { begin, type Dialogue } from './dialogue.ts'

type Sum = { readonly kind: 'sum'; readonly statuses: readonly number[] }
const question = (path: string): Question => ({ method: 'GET', url: `https://api.example.com${path}`, secretParts: [] })

function hold(talk: () => Dialogue<Sum>, statuses: readonly number[]) {
  const door = createPlayedDoor(statuses.map((status) => ({ status })))
  return converse<Sum>({
    plan: { parts: [], hosts: ['api.example.com'], begin: () => begin(talk()) },
    purpose: 'access',
    maxRequests: 8,
    credential: {},
    setting: { now: 0 },
    send: (request) => door.send(request, { signal: new AbortController().signal }),
  })
}

it('hands each answer to the question it belongs to', async () => {
  function* talk(): Dialogue<Sum> {
    const statuses: number[] = []
    for (const path of ['/a', '/b', '/c']) statuses.push((yield question(path)).status)
    return { kind: 'sum', statuses }
  }
  expect(await hold(talk, [200, 403, 404])).toEqual({ kind: 'sum', statuses: [200, 403, 404] })
})

it('may end without a question, and a throw is an answer that nobody understands', async () => {
  // oxlint-disable-next-line require-yield -- that is the point
  function* silent(): Dialogue<Sum> {
    return { kind: 'sum', statuses: [] }
  }
  expect(await hold(silent, [200])).toEqual({ kind: 'sum', statuses: [] })
  function* throws(): Dialogue<Sum> {
    yield question('/a')
    throw new Error('no')
  }
  expect(await hold(throws, [200])).toMatchObject({ kind: 'unknown', reason: 'unexpected-answer' })
})
