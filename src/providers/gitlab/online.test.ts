import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['gitlab-personal-access-token', 'gitlab-legacy-token'], {
    source: 'https://docs.gitlab.com/api/projects/#list-all-projects (2026-11-25, not opened)',
    answers: [
      { json: { user_id: 7, scopes: ['api', 'read_user'] } },
      { json: { username: 'root', is_admin: true } },
      {
        json: [
          {
            path_with_namespace: 'acme/site',
            permissions: { project_access: { access_level: 30 }, group_access: { access_level: 40 } },
          },
          { path_with_namespace: 'acme/none', permissions: { project_access: null, group_access: null } },
        ],
      },
      { json: [{ full_path: 'acme' }] },
    ],
    grants: [
      { action: 'api', severity: 'critical' },
      { action: 'read_user', severity: 'low' },
      { action: 'administrator', severity: 'critical' },
      { action: 'maintainer', resource: 'acme/site', severity: 'critical' },
      { action: 'group: maintainer or owner', resource: 'acme' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['gitlab-personal-access-token', 'gitlab-legacy-token'],
    [
      {
        source: 'https://docs.gitlab.com/api/personal_access_tokens/#self-revoke (2026-11-25, not opened)',
        asks: 'DELETE https://gitlab.com/api/v4/personal_access_tokens/self',
        cases: [
          [{ status: 204 }, { kind: 'done' }],
          [
            { status: 401, json: { message: '401 Unauthorized' } },
            { kind: 'unknown', reason: 'not-configured' },
          ],
          [{ status: 403, json: {} }, { kind: 'refused' }],
        ],
      },
    ],
  ),
  ...forRules(
    ['gitlab-session-cookie', 'gitlab-feed-token', 'gitlab-incoming-mail-token', 'gitlab-oauth-application-secret'],
    [],
  ),
})
