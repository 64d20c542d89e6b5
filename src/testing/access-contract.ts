import { describe, expect, it } from 'vitest'
import { MAX_ACCESS_REQUESTS, type AccessOutcome, type AccessPlan, type Grant } from '#core/access.ts'
import { converse } from '#core/converse.ts'
import type { OnlineProvider } from '#core/online.ts'
import type { OutgoingRequest } from '#core/outgoing-request.ts'
import type { Provider } from '#core/provider.ts'
import { createPlayedDoor } from '#http/recorded/played-door.ts'
import { NOISE, partsOfSample, secretsOf, type Response } from './online-contract.ts'

/** What the vendor documents about a credential's rights. */
export interface AccessContract {
  /** The page, and when it was read; `not opened` where it was not. */
  readonly source: string
  /** Answers to its requests, one after another. */
  readonly answers: readonly Response[]
  /** What they mean (at least what is named), in this order. */
  readonly grants: readonly Partial<Grant>[]
  /** Beginnings of what stays unknown. */
  readonly gaps: readonly string[]
  readonly parts?: Readonly<Record<string, string>>
}

/** The tests of a room's ways to find out what a credential can do. */
export function describeAccess(
  provider: Provider,
  { access = {}, selfHosted }: OnlineProvider,
  contracts: Readonly<Record<string, AccessContract>>,
): void {
  describe(`${provider.id}: access`, () => {
    it('has a contract for every plan', () => {
      expect(Object.keys(contracts).sort()).toEqual(Object.keys(access).sort())
    })
    for (const [id, contract] of Object.entries(contracts)) {
      const plan = access[id]
      if (plan !== undefined) describe(id, () => describePlan(provider, id, plan, contract, selfHosted))
    }
  })
}

function describePlan(
  provider: Provider,
  id: string,
  plan: AccessPlan,
  { answers, grants, gaps, parts }: AccessContract,
  selfHosted: string | undefined,
): void {
  const credential = secretsOf(parts ?? partsOfSample(provider, id, plan))
  const setting = {
    now: Date.UTC(2026, 0, 1),
    ...(plan.needsBaseUrl === true && selfHosted !== undefined ? { baseUrl: selfHosted } : {}),
  }
  const run = async (played: readonly Response[]) => {
    const door = createPlayedDoor([...played])
    const sent: OutgoingRequest[] = []
    const outcome = await converse<AccessOutcome>({
      plan,
      purpose: 'access',
      maxRequests: MAX_ACCESS_REQUESTS,
      credential,
      setting,
      send: (request) => {
        sent.push(request)
        return door.send(request, { signal: new AbortController().signal })
      },
    })
    return { outcome, sent, journal: door.journal }
  }

  it('says what is documented', async () => {
    const { outcome, journal, sent } = await run(answers)
    expect(outcome).toMatchObject({
      kind: 'access',
      grants,
      gaps: gaps.map((gap) => expect.stringContaining(gap) as string),
    })
    expect(sent.every(({ method }) => method === 'GET' || method === 'HEAD' || method === 'POST')).toBe(true)
    const text = JSON.stringify(journal)
    for (const { part, value } of sent.flatMap(({ secretParts }) => secretParts))
      if (value.reveal().length >= 8) expect(text, part).not.toContain(value.reveal())
  })

  it.each(NOISE)('%j at first grants nothing', async (answer) => {
    const { outcome } = await run([answer])
    expect(outcome.kind === 'unknown' || outcome.grants.length === 0).toBe(true)
  })

  it.each([{ status: 500 }, { status: 403, json: {} }, { fault: 'malformed' } as const, { fault: 'endless' } as const])(
    '%j after the first answer is no complete answer',
    async (answer) => {
      const { outcome, sent } = await run([answers[0]!, answer])
      if (sent.length > 1 && outcome.kind === 'access') expect(outcome.gaps).not.toEqual([])
    },
  )
}
