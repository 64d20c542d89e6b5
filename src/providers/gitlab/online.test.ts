import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const baseUrl = 'https://gitlab.example.com'
const DOCS = 'https://docs.gitlab.com'
const refused = { status: 401, json: { message: '401 Unauthorized' } }
const self = {
  id: 42,
  name: 'Test Token',
  revoked: false,
  created_at: '2025-07-23T14:31:47.729Z',
  scopes: ['api'],
  user_id: 3,
  last_used_at: '2025-10-14T11:58:53.526Z',
  active: true,
  expires_at: '2026-07-21',
}

const accessToken: RuleContract = {
  source: `${DOCS}/api/personal_access_tokens/#self-inform (2026-11-25, not opened)`,
  asks: 'GET https://gitlab.example.com/api/v4/personal_access_tokens/self',
  baseUrl,
  cases: [
    [
      { json: self },
      {
        kind: 'live',
        identity: {
          user: '3',
          scopes: ['api'],
          expiresAt: '2026-07-21T00:00:00.000Z',
          createdAt: '2025-07-23T14:31:47.729Z',
          lastUsedAt: '2025-10-14T11:58:53.526Z',
        },
      },
    ],
    [refused, { kind: 'dead', reason: 'not-accepted' }],
    [{ json: { ...self, active: false, revoked: true } }, { kind: 'dead', reason: 'revoked' }],
    [{ json: { ...self, active: false } }, { kind: 'dead', reason: 'expired' }],
    [
      { status: 403, json: { error: 'insufficient_scope', scope: 'api' } },
      { kind: 'live', limited: 'insufficient_scope' },
    ],
    [{ status: 403, json: { message: '403 Forbidden' } }, { kind: 'unknown' }],
    [{ status: 404, json: { message: '404 Not Found' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'gitlab-personal-access-token': accessToken,
  'gitlab-legacy-token': accessToken,
  'gitlab-ci-job-token': {
    source: `${DOCS}/api/jobs/#get-job-tokens-job (2026-11-25, not opened)`,
    asks: 'GET https://gitlab.example.com/api/v4/job',
    baseUrl,
    cases: [
      [{ json: { id: 8, status: 'running', user: { username: 'root' } } }, { kind: 'live', identity: { user: 'root' } }],
      [refused, { kind: 'dead' }],
    ],
  },
  'gitlab-session-cookie': {
    source: `${DOCS}/api/rest/authentication/#session-cookie (2026-11-25, not opened)`,
    asks: 'GET https://gitlab.example.com/api/v4/user',
    baseUrl,
    cases: [
      [{ json: { id: 1, username: 'john_smith' } }, { kind: 'live', identity: { user: 'john_smith', account: '1' } }],
      [refused, { kind: 'dead' }],
    ],
  },
})

it('asks gitlab.com when no server is configured, and takes no refusal of it for a proof', async () => {
  const plan = online.verify['gitlab-personal-access-token']!
  const credential = { secret: new Secret(`glpat-${fake('gitlab/online', 'base64url', 20)}`) }
  const asked = async (answer: object) => verdictOn(plan, credential, { now: 0 }, [answer])
  expect(await asked(refused)).toMatchObject({
    verdict: { kind: 'unknown', reason: 'not-configured' },
    sent: [{ url: 'https://gitlab.com/api/v4/personal_access_tokens/self' }],
  })
  expect(await asked({ json: self })).toMatchObject({ verdict: { kind: 'live' } })
})
