import { fake } from '#core/samples.ts'
import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const management: RuleContract = {
  source: 'https://supabase.com/docs/reference/api/v1-list-all-organizations (2026-11-25, not opened)',
  asks: 'GET https://api.supabase.com/v1/organizations',
  cases: [
    [{ json: [{ id: 'nrpz', name: 'Acme' }] }, { kind: 'live', identity: { account: 'nrpz', organisation: 'Acme' } }],
    [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = part({ iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'service_role', exp: 2_015_576_000 })

describeVerify(provider, online, {
  'supabase-personal-access-token': management,
  'supabase-oauth-access-token': management,
  'supabase-service-role-key': {
    source: 'https://supabase.com/docs/guides/api/api-keys (2026-11-25, not opened)',
    asks: 'GET https://abcdefghijklmnopqrst.supabase.co/auth/v1/settings',
    parts: { secret: `${part({ alg: 'HS256', typ: 'JWT' })}.${claims}.${fake('supabase/online', 'base64url', 43)}` },
    cases: [
      [
        { json: { external: { email: true }, disable_signup: false } },
        { kind: 'live', identity: { account: 'abcdefghijklmnopqrst', expiresAt: '2033-11-14T10:13:20.000Z' } },
      ],
      [{ status: 401, json: { message: 'Invalid API key' } }, { kind: 'dead' }],
      [
        { status: 401, json: { message: 'Legacy API keys are disabled' } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 401, json: { message: 'No API key found in request' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['supabase-personal-access-token', 'supabase-oauth-access-token'], {
    source: 'https://supabase.com/docs/reference/api/v1-list-all-projects (2026-11-25, not opened)',
    answers: [{ json: [{ id: 'o1', name: 'Acme' }] }, { json: [{ id: 'p1', name: 'shop' }] }],
    grants: [
      { action: 'organization', resource: 'Acme' },
      { action: 'project', resource: 'shop', severity: 'critical' },
    ],
    gaps: ['scopes'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['supabase-personal-access-token', 'supabase-oauth-access-token'], []),
  'supabase-secret-key': [],
  ...forRules(['supabase-service-role-key', 'supabase-jwt-secret'], []),
  'supabase-oauth-client-secret': [],
})
