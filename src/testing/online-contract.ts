import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { converse } from '#core/converse.ts'
import type { Conversation, ConversationSetting, CredentialParts } from '#core/conversation.ts'
import type { OnlineProvider } from '#core/online.ts'
import type { OutgoingRequest } from '#core/outgoing-request.ts'
import type { Provider } from '#core/provider.ts'
import { MAX_VERIFY_REQUESTS, type Verdict, type VerifyPlan } from '#core/verify.ts'
import { createPlayedDoor } from '#http/recorded/played-door.ts'
import type { FixtureInput } from '#http/recorded/fixture.ts'
import { detect, rulesetOf } from './detect-sample.ts'

export type Response = FixtureInput['exchanges'][number]['responses'][number]
type Expected = Partial<Verdict> & Pick<Verdict, 'kind'>
/** Answers to the requests of one verification, one after another, and the verdict (at least what is named of it). */
export type Case = readonly [answers: Response | readonly Response[], verdict: Expected]

/** What the vendor documents for a rule's credentials. */
export interface RuleContract {
  /** The page, and when it was read; `not opened` where it was not. */
  readonly source: string
  /** `METHOD https://host/path?names` of the first request, as `--explain` shows it. */
  readonly asks: string
  /** At least one that is live and one that is dead, unless the vendor documents none (`noDead`). */
  readonly cases: readonly Case[]
  /** Why there is no answer that proves a credential dead. */
  readonly noDead?: string
  /** Parts of a credential, where the rule's own samples lack what the plan needs. Synthetic. */
  readonly parts?: Readonly<Record<string, string>>
  /** A configured address, for plans that may do without one. */
  readonly baseUrl?: string
}

/** What every issuer may do at any time; none of it says anything about a credential. */
export const NOISE: readonly Response[] = [
  { status: 500 },
  { status: 503, body: '<html>maintenance</html>' },
  { status: 429 },
  { status: 200, body: '' },
  { status: 200, body: '<html>sign in</html>', headers: { 'content-type': 'text/html' } },
  { status: 200, json: {} },
  { status: 200, json: [] },
  { status: 200, json: null },
  { status: 200, json: 'text' },
  { status: 200, body: '['.repeat(300) },
  { status: 302, headers: { location: 'https://other.example/login' } },
  { fault: 'malformed' },
  { fault: 'timeout' },
  { fault: 'reset' },
  { fault: 'dns' },
  { fault: 'tls' },
  { fault: 'endless' },
  { fault: 'truncated', body: '{"a": 1}' },
]

/** The tests of a room's verification: what its vendor documents, and what may happen to anybody. */
export function describeVerify(
  provider: Provider,
  online: OnlineProvider,
  contracts: Readonly<Record<string, RuleContract>>,
): void {
  describe(`${provider.id}: verification`, () => {
    it('has a contract for every plan', () => {
      expect(Object.keys(contracts).sort()).toEqual(Object.keys(online.verify).sort())
    })
    for (const [id, contract] of Object.entries(contracts)) {
      const plan = online.verify[id]
      if (plan === undefined) continue
      describe(id, () => describeContract(provider, id, plan, contract, online.selfHosted))
    }
  })
}

function describeContract(
  provider: Provider,
  id: string,
  plan: VerifyPlan,
  { asks, cases, noDead, parts, baseUrl }: RuleContract,
  selfHosted: string | undefined,
): void {
  const credential = secretsOf(parts ?? partsOfSample(provider, id, plan))
  const setting: ConversationSetting = {
    now: Date.UTC(2026, 0, 1),
    ...(plan.needsBaseUrl === true && selfHosted !== undefined ? { baseUrl: selfHosted } : {}),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  }
  const run = (answers: readonly Response[]) => verdictOn(plan, credential, setting, answers)

  it('asks what is documented, and shows no secret before it does', async () => {
    const { journal, sent } = await run([{ status: 500 }])
    expect(`${sent[0]?.method} ${shown(journal[0])}`).toBe(asks)
    const text = JSON.stringify(journal)
    for (const { part, value } of sent.flatMap(({ secretParts }) => secretParts))
      if (value.reveal().length >= 8) expect(text, part).not.toContain(value.reveal())
  })

  it('knows an answer that means live, and one that means dead', () => {
    const kinds = new Set(cases.map(([, { kind }]) => kind))
    expect(kinds).toContain('live')
    expect(kinds.has('dead')).toBe(noDead === undefined)
  })

  it.each(cases)('%j means %j', async (answers, verdict) => {
    expect((await run(listOf(answers))).verdict).toMatchObject(verdict)
  })

  it.each(NOISE)('%j says nothing', async (answer) => {
    expect((await run([answer])).verdict).toMatchObject({ kind: 'unknown' })
  })
}

function listOf(answers: Case[0]): readonly Response[] {
  return isList(answers) ? answers : [answers]
}

function isList(answers: Case[0]): answers is readonly Response[] {
  return Array.isArray(answers)
}

/** The verdict on a credential when the issuer answers so. */
export async function verdictOn(
  plan: Conversation<Verdict>,
  credential: CredentialParts,
  setting: ConversationSetting,
  answers: readonly Response[],
) {
  const door = createPlayedDoor([...answers])
  const sent: OutgoingRequest[] = []
  const verdict = await converse({
    plan,
    purpose: 'verify',
    maxRequests: MAX_VERIFY_REQUESTS,
    credential,
    setting,
    send: (request) => {
      sent.push(request)
      return door.send(request, { signal: new AbortController().signal })
    },
  })
  return { verdict, sent, journal: door.journal }
}

export function shown(entry: { scheme: string; host: string; path: string } | undefined): string {
  return entry === undefined ? 'nothing' : `${entry.scheme}://${entry.host}${entry.path.replaceAll('=…', '')}`
}

/** Of the first sample in which the rule finds all that the plan wants. */
export function partsOfSample(
  provider: Provider,
  id: string,
  plan: { readonly parts: readonly string[] },
): Readonly<Record<string, string>> {
  const rule = provider.rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`${provider.id} has no rule ${id}`)
  const ruleset = rulesetOf([provider])
  for (const sample of rule.matches()) {
    for (const match of detect(ruleset, sample)) {
      const parts = Object.fromEntries(Object.entries(match.parts).map(([name, { value }]) => [name, value]))
      if (match.rule.rule === rule && plan.parts.every((part) => parts[part] !== undefined)) return parts
    }
  }
  throw new Error(`no sample of ${id} has ${plan.parts.join(', ')}`)
}

export function secretsOf(parts: Readonly<Record<string, string>>): CredentialParts {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, new Secret(value)]))
}
