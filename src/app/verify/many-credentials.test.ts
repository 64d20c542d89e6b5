import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { askingUser } from '#testing/issuer.ts'
import { answeringDoor, type Played } from '#testing/answering-door.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { openOnline } from '#app/online/index.ts'
import { countsOf, credentialsOf, verifyCredentials } from './index.ts'

const CREDENTIALS = 10_000
const FAULTY = 0.05
const RULE = 'gitlab-token'

/** From the token alone, so that issuer and test agree. 0 to 1. */
const number = (token: string, salt: string): number =>
  createHash('sha256')
    .update(token + salt)
    .digest()
    .readUInt32BE() /
  2 ** 32
const isLive = (token: string): boolean => number(token, 'live') < 0.5

const FAULTS: readonly Played[] = [
  { fault: 'timeout' },
  { fault: 'reset' },
  { fault: 'tls' },
  { fault: 'dns' },
  { fault: 'truncated', body: '{"login": "octocat"}' },
  { fault: 'malformed' },
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 429, headers: { 'retry-after': '2' }, json: { message: 'Bad credentials' } },
  { status: 503 },
  { status: 500, body: '<html>' },
  { status: 200, body: '' },
  { status: 403, json: { message: 'rate limit' } },
  { status: 302, headers: { location: 'https://elsewhere.example/' } },
]

it(`${CREDENTIALS} credentials with ${FAULTY * 100} % faults end with no wrong verdict`, async () => {
  const providers = askingUser({ gitlab: RULE, gitea: RULE })
  const tokens = Array.from({ length: CREDENTIALS }, (_, i) => createHash('sha256').update(`many ${i}`).digest('hex'))
  const findings = tokens.map((secret, index): Finding => {
    const provider = index % 2 === 0 ? 'gitlab' : 'gitea'
    return sampleFinding({ rule: RULE, provider, secret, parts: { secret }, fingerprint: `kb1-${secret.slice(0, 32)}` })
  })
  const answer = (token: string, attempt: number): Played => {
    const lasts = 1 + number(token, 'lasts') * 4
    if (number(token, 'fault') < FAULTY && attempt <= lasts)
      return FAULTS[Math.floor(number(token, 'kind') * FAULTS.length)]!
    return isLive(token) ? { json: { login: token.slice(0, 8) } } : { status: 401 }
  }
  const session = await openOnline({
    settings: { baseUrls: { gitlab: 'https://gitlab.example', gitea: 'https://gitea.example' } },
    variables: {},
    version: '0.0.0-test',
    signal: new AbortController().signal,
    ports: {
      providers,
      openDoor: (onRequest) =>
        answeringDoor(
          ({ authorization = '' }, attempt) => answer(authorization.slice('Bearer '.length), attempt),
          onRequest,
          // Pauses take no time, but each takes a turn of the loop.
          1e6,
        ),
    },
  })
  let told = 0
  const verified = await verifyCredentials(credentialsOf(findings, providers), session, ({ done }) => (told = done))
  const wrong = verified.filter(({ findings: [{ secret = '' }], verification: { verdict } }) => {
    if (verdict.kind === 'unknown') return number(secret, 'fault') >= FAULTY
    return verdict.kind !== (isLive(secret) ? 'live' : 'dead')
  })
  expect(wrong).toEqual([])
  const { live, dead, unknown, requests } = countsOf(verified, session)
  expect(told).toBe(CREDENTIALS)
  expect(live).toBeGreaterThan(CREDENTIALS * 0.45)
  expect(dead).toBeGreaterThan(CREDENTIALS * 0.45)
  expect(Object.keys(unknown).length).toBeGreaterThan(4)
  expect(requests).toBeGreaterThan(CREDENTIALS)
  // Tokens are 64 digits.
  expect(JSON.stringify([session.journal, verified.map(({ verification }) => verification)])).not.toMatch(/[0-9a-f]{40}/)
})
