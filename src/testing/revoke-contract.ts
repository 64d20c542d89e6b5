import { describe, expect, it } from 'vitest'
import { converse } from '#core/converse.ts'
import type { OnlineProvider } from '#core/online.ts'
import type { OutgoingRequest } from '#core/outgoing-request.ts'
import type { Provider } from '#core/provider.ts'
import { MAX_REVOKE_REQUESTS, type RevokeAction, type RevokeOutcome } from '#core/revoke.ts'
import { createPlayedDoor } from '#http/recorded/played-door.ts'
import { NOISE, partsOfSample, secretsOf, shown, type Response } from './online-contract.ts'

/** What the vendor documents for one action. */
export interface ActionContract {
  /** The page, and when it was read; `not opened` where it was not. */
  readonly source: string
  /** The first request, as it is shown beforehand: `DELETE https://api.example.com/token`. */
  readonly asks: string
  /** Answers to its requests, one after another, and what they mean. */
  readonly cases: readonly (readonly [answers: Response | readonly Response[], outcome: Partial<RevokeOutcome>])[]
  readonly parts?: Readonly<Record<string, string>>
  readonly admin?: Readonly<Record<string, string>>
}

/** The tests of a room's revocations, for each rule one contract for each action. A rule without actions has an empty list. */
export function describeRevoke(
  provider: Provider,
  { revoke = {}, selfHosted }: OnlineProvider,
  contracts: Readonly<Record<string, readonly ActionContract[]>>,
): void {
  describe(`${provider.id}: revocation`, () => {
    it('has a contract for every action, and a page for every rule', () => {
      const actions = Object.fromEntries(Object.entries(revoke).map(([id, plan]) => [id, plan.actions.length]))
      expect(Object.fromEntries(Object.entries(contracts).map(([id, list]) => [id, list.length]))).toEqual(actions)
      for (const { page, actions: list } of Object.values(revoke)) {
        expect(page.url).toMatch(/^https:\/\//)
        expect(page.steps.en.length).toBe(page.steps.ja.length)
        for (const { effect } of list) expect(effect.ja).not.toBe(effect.en)
      }
    })
    for (const [id, list] of Object.entries(contracts)) {
      for (const [index, contract] of list.entries()) {
        const action = revoke[id]?.actions[index]
        if (action !== undefined)
          describe(`${id} ${index + 1}`, () => describeAction(provider, id, action, contract, selfHosted))
      }
    }
  })
}

function describeAction(
  provider: Provider,
  id: string,
  action: RevokeAction,
  { asks, cases, parts, admin }: ActionContract,
  selfHosted: string | undefined,
): void {
  const credential = secretsOf(parts ?? partsOfSample(provider, id, action))
  const setting = {
    now: Date.UTC(2026, 0, 1),
    ...(action.needsBaseUrl === true && selfHosted !== undefined ? { baseUrl: selfHosted } : {}),
    ...(admin === undefined ? {} : { admin: secretsOf(admin) }),
  }
  const run = async (answers: readonly Response[]) => {
    const door = createPlayedDoor([...answers])
    const sent: OutgoingRequest[] = []
    const outcome = await converse<RevokeOutcome>({
      plan: action,
      purpose: 'revoke',
      maxRequests: MAX_REVOKE_REQUESTS,
      credential,
      setting,
      send: (request) => {
        sent.push(request)
        return door.send(request, { signal: new AbortController().signal })
      },
    })
    return { outcome, sent, journal: door.journal }
  }

  it('asks what is documented, and shows no secret before it does', async () => {
    const { journal, sent } = await run([{ status: 500 }])
    expect(`${sent[0]?.method} ${shown(journal[0])}`).toBe(asks)
    const text = JSON.stringify(journal)
    for (const { part, value } of sent.flatMap(({ secretParts }) => secretParts))
      if (value.reveal().length >= 8) expect(text, part).not.toContain(value.reveal())
  })

  it.each(cases)('%j means %j', async (answers, outcome) => {
    expect((await run([answers].flat() as readonly Response[])).outcome).toMatchObject(outcome)
  })

  it.each(NOISE.filter(({ status = 200, fault }) => status >= 300 || (fault !== undefined && fault !== 'malformed')))(
    '%j is not taken for done',
    async (answer) => {
      expect((await run([answer])).outcome).toMatchObject({ kind: 'unknown' })
    },
  )
}
