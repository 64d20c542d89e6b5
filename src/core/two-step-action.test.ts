import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { createPlayedDoor } from '#http/recorded/played-door.ts'
import type { Response } from '#testing/online-contract.ts'
import { converse } from './converse.ts'
import { textAt } from './json-facts.ts'
import { DELETES_TOKEN } from './one-action.ts'
import { MAX_REVOKE_REQUESTS, type RevokeOutcome } from './revoke.ts'
import { twoStepAction } from './two-step-action.ts'

const action = twoStepAction({
  effect: DELETES_TOKEN,
  first: { url: 'https://api.example.com/self' },
  ids: (json) => {
    const id = textAt(json, 'id')
    return id === undefined ? undefined : { id }
  },
  act: ({ id }) => ({ method: 'DELETE', url: `https://api.example.com/tokens/${id}` }),
})

async function run(answers: readonly Response[]) {
  const door = createPlayedDoor([...answers])
  const sent: string[] = []
  const outcome = await converse<RevokeOutcome>({
    plan: action,
    purpose: 'revoke',
    maxRequests: MAX_REVOKE_REQUESTS,
    credential: { secret: new Secret('synthetic-secret') },
    setting: { now: 0 },
    send: (request) => {
      sent.push(`${request.method} ${request.url}`)
      return door.send(request, { signal: new AbortController().signal })
    },
  })
  return { outcome, sent }
}

describe('a revocation of two steps', () => {
  it('asks for the id, then uses it', async () => {
    const { outcome, sent } = await run([{ json: { id: 'a-1' } }, { status: 204 }])
    expect(sent).toEqual(['GET https://api.example.com/self', 'DELETE https://api.example.com/tokens/a-1'])
    expect(outcome).toEqual({ kind: 'done' })
  })

  it('knows a credential that is dead already, and one that may not ask', async () => {
    expect((await run([{ status: 401 }])).outcome).toEqual({ kind: 'was-dead' })
    expect((await run([{ status: 403, json: {} }])).outcome).toMatchObject({ kind: 'refused' })
  })

  it.each([{ json: {} }, { json: { id: '../all' } }, { json: { id: '..' } }, { json: { id: 'a?b' } }, { status: 500 }])(
    'deletes nothing after %j',
    async (answer) => {
      const { outcome, sent } = await run([answer])
      expect(outcome).toMatchObject({ kind: 'unknown' })
      expect(sent.filter((request) => request.startsWith('DELETE'))).toEqual([])
    },
  )
})
