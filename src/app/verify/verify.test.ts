import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { fake } from '#core/samples.ts'
import { askingUser } from '#testing/issuer.ts'
import { answeringDoor, type Played } from '#testing/answering-door.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { openOnline } from '#app/online/index.ts'
import { countsOf, credentialsOf, dryRun, dryRunText, verifiedFindings, verifyCredentials, withoutSecret } from './index.ts'

const RULE = 'gitlab-token'
const providers = askingUser({ gitlab: RULE })

/** A finding as a scan gives it that keeps secrets. */
function kept(seed: string, change: Partial<Finding> = {}): Finding {
  const secret = fake(seed, 'base62', 32)
  const fingerprint = `kb1-${fake(`fingerprint ${seed}`, 'hex', 32)}`
  return sampleFinding({
    provider: 'gitlab',
    rule: RULE,
    ruleName: 'GitLab token',
    secret,
    parts: { secret },
    fingerprint,
    ...change,
  })
}

async function open(answer: (token: string) => Played = () => ({ status: 401 }), abort = new AbortController()) {
  const asked: string[] = []
  const session = await openOnline({
    settings: { baseUrls: { gitlab: 'https://git.example.com' } },
    variables: {},
    version: '0.0.0-test',
    signal: abort.signal,
    ports: {
      providers,
      openDoor: (onRequest) =>
        answeringDoor(({ authorization = '' }) => {
          const token = authorization.slice('Bearer '.length)
          asked.push(token)
          return answer(token)
        }, onRequest),
    },
  })
  return { session, asked, abort }
}

async function verdictsOf(findings: readonly Finding[], answer?: (token: string) => Played) {
  const { session, asked } = await open(answer)
  const verified = await verifyCredentials(credentialsOf(findings, providers), session)
  return { verdicts: verified.map(({ verification }) => verification.verdict), verified, session, asked }
}

const live = (login: string): Played => ({ status: 200, json: { login } })

describe('a credential', () => {
  it('is asked about once, however often it was found, and every place gets the verdict', async () => {
    const findings = [kept('a'), kept('b'), kept('a', { location: { ...kept('a').location, line: 99 } })]
    const { verified, asked, session } = await verdictsOf(findings, () => live('octocat'))
    expect(asked).toEqual([findings[0]!.secret, findings[1]!.secret])
    expect(verified.map(({ findings: places }) => places.length)).toEqual([2, 1])
    expect(verifiedFindings(verified).map(({ verification }) => verification?.verdict.kind)).toEqual([
      'live',
      'live',
      'live',
    ])
    expect(countsOf(verified, session)).toEqual({ live: 2, dead: 0, unknown: {}, requests: 2 })
  })

  it.each(['fail', 'doubt'] as const)('whose structure says %s is not sent', async (structure) => {
    const { verdicts, asked } = await verdictsOf([kept('a', { structure })])
    expect(verdicts).toEqual([{ kind: 'unknown', reason: 'structure-fails' }])
    expect(asked).toEqual([])
  })

  it('is sent when only one of its places speaks against it', async () => {
    expect((await verdictsOf([kept('a', { structure: 'doubt' }), kept('a')])).asked).toHaveLength(1)
  })

  it('of a rule without a plan is not sent, whatever its rule and provider are called', async () => {
    for (const change of [{ rule: 'other' }, { provider: 'other' }, { rule: 'constructor' }, { rule: '__proto__' }]) {
      const { verdicts, asked } = await verdictsOf([kept('a', change)])
      expect(verdicts).toEqual([{ kind: 'unknown', reason: 'no-plan' }])
      expect(asked).toEqual([])
    }
  })

  it('that is a half is not sent, and takes over that the same secret is live elsewhere', async () => {
    const half = kept('a', { parts: { other: 'x' } })
    const alone = await verdictsOf([half])
    expect(alone.verdicts).toEqual([{ kind: 'unknown', reason: 'incomplete', detail: 'without secret' }])
    expect(alone.asked).toEqual([])
    expect((await verdictsOf([half, kept('a')], () => live('octocat'))).verdicts.map(({ kind }) => kind)).toEqual([
      'live',
      'live',
    ])
    expect((await verdictsOf([half, kept('a')])).verdicts.map(({ kind }) => kind)).toEqual(['unknown', 'dead'])
  })
})

describe('a verdict', () => {
  it('never holds the secret, even when the issuer repeats it', async () => {
    const finding = kept('a')
    const { verified } = await verdictsOf([finding], (token) => live(`token ${token} of octocat`))
    expect(JSON.stringify(verified.map(({ verification }) => verification))).not.toContain(finding.secret)
    expect(verified[0]!.verification.verdict).toMatchObject({ identity: { user: 'token … of octocat' } })
  })

  it('keeps names that are parts of the credential', async () => {
    const finding = kept('a')
    const named = { ...finding, parts: { ...finding.parts, user: 'ada@example.com' } }
    const { verdicts } = await verdictsOf([named], () => live('ada@example.com'))
    expect(verdicts).toMatchObject([{ identity: { user: 'ada@example.com' } }])
  })

  it('puts live findings first, dead ones last', async () => {
    const findings = [kept('dead'), kept('broken'), kept('live')]
    const { verified, session } = await verdictsOf(findings, (token) =>
      token === findings[2]!.secret ? live('octocat') : { status: token === findings[0]!.secret ? 401 : 500 },
    )
    const sorted = verifiedFindings(verified)
    expect(sorted.map(({ secret }) => secret)).toEqual([findings[2], findings[1], findings[0]].map((each) => each!.secret))
    expect(countsOf(verified, session)).toMatchObject({ live: 1, dead: 1, unknown: { 'server-error': 1 } })
    const shown = sorted.map(withoutSecret)
    for (const { secret } of findings) expect(JSON.stringify(shown)).not.toContain(secret)
    expect(shown[0]!.verification?.requests).toEqual(['GET https://git.example.com/user (secret: header authorization)'])
  })
})

it('an abort midway keeps what is known, and the rest is not known', async () => {
  const abort = new AbortController()
  const { session, asked } = await open(() => {
    if (asked.length === 20) abort.abort()
    return { status: 401 }
  }, abort)
  const findings = Array.from({ length: 100 }, (_, index) => kept(`abort ${index}`))
  const verified = await verifyCredentials(credentialsOf(findings, providers), session)
  const { live: works, dead, unknown } = countsOf(verified, session)
  expect(works).toBe(0)
  expect(dead).toBeGreaterThan(5)
  expect(unknown).toEqual({ aborted: 100 - dead })
  expect(asked.length).toBeLessThan(100)
  expect(session.journal).toHaveLength(asked.length)
})

describe('a dry run', () => {
  it('names requests that look the same once, with what is not sent, and sends nothing', async () => {
    const { session, asked } = await open()
    const findings = [
      kept('a'),
      kept('b'),
      kept('c', { structure: 'fail' }),
      kept('d', { rule: 'other' }),
      kept('e', { parts: {} }),
    ]
    const plan = dryRun(credentialsOf(findings, providers), session)
    expect(plan).toMatchObject({
      requests: [{ credentials: 2, kinds: ['GitLab token'], laterHosts: [] }],
      unsent: { 'structure-fails': 1, 'no-plan': 1, incomplete: 1 },
    })
    expect(asked).toEqual([])
    expect(dryRunText(plan, 'en', false)).toContain(
      '  GET https://git.example.com/user (secret: header authorization)\n    2 credentials: GitLab token\n',
    )
    expect(dryRunText(plan, 'ja', true)).toContain('(secret: ヘッダー authorization)')
    for (const { secret } of findings) expect(JSON.stringify(plan)).not.toContain(secret)
  })

  it('is what a verification then sends first', async () => {
    const { session } = await open()
    const credentials = credentialsOf([kept('a'), kept('b')], providers)
    const { requests } = dryRun(credentials, session)
    const verified = await verifyCredentials(credentials, session)
    const lines = new Set(verified.flatMap(({ verification }) => verification.requests))
    const shown = requests.map(({ first }) =>
      'method' in first ? `${first.method} https://${first.host}${first.path}` : '',
    )
    expect([...lines].map((line) => line.replace(/ \(.*/, ''))).toEqual(shown)
  })
})
