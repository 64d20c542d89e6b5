import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const said = (status: number, code: string, detail: string) => ({
  status,
  json: { type: 'authentication_error', code, detail },
})
const token: RuleContract = {
  source: 'https://posthog.com/docs/api/users (2026-11-25, not opened)',
  asks: 'GET https://us.posthog.com/api/users/@me/',
  cases: [
    [
      { json: { uuid: 'u1', email: 'a@example.com', organization: { name: 'Acme' } } },
      { kind: 'live', identity: { account: 'u1', user: 'a@example.com', organisation: 'Acme' } },
    ],
    [said(403, 'permission_denied', "API key missing required scope 'user:read'"), { kind: 'live' }],
    [[said(401, 'authentication_failed', 'invalid'), { json: { uuid: 'u1' } }], { kind: 'live' }],
    [
      said(401, 'authentication_failed', 'Personal API key found in request Authorization header is invalid.'),
      { kind: 'dead' },
    ],
    [said(401, 'not_authenticated', 'no credentials'), { kind: 'unknown' }],
  ],
}
describeVerify(provider, online, { 'posthog-personal-api-key': token, 'posthog-oauth-access-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['posthog-personal-api-key', 'posthog-oauth-access-token'], {
    source: 'https://posthog.com/docs/api/projects (2026-11-25, not opened)',
    answers: [{ json: { results: [{ id: 1, name: 'Shop' }], next: null } }, { json: { results: [{ name: 'Acme' }] } }],
    grants: [
      { action: 'project', resource: 'Shop' },
      { action: 'organization', resource: 'Acme' },
    ],
    gaps: ['the scopes', 'projects of the other'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['posthog-personal-api-key', 'posthog-project-secret-key', 'posthog-oauth-access-token', 'posthog-oauth-refresh-token'],
    [
      {
        source: 'https://posthog.com/docs/api/revoke-leaked-key (2026-11-25)',
        asks: 'POST https://app.posthog.com/api/revoke_leaked_key/',
        cases: [
          [{ json: { found: true, type: 'personal_api_key' } }, { kind: 'done' }],
          [[{ json: { found: false } }, { json: { found: true } }], { kind: 'done' }],
          [{ json: { found: false } }, { kind: 'unknown', detail: 'found in no region' }],
          [{ status: 400, json: {} }, { kind: 'unknown' }],
        ],
      },
    ],
  ),
})
