import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://docs.doppler.com/reference/auth-me (2026-11-25, not opened)',
  asks: 'GET https://api.doppler.com/v3/me',
  cases: [
    [
      {
        json: {
          workplace: { name: 'Acme', slug: 'w-1' },
          type: 'service_token',
          slug: 's-1',
          name: 'ci',
          created_at: '2025-01-01T00:00:00.000Z',
          last_seen_at: '2025-11-01T00:00:00.000Z',
        },
      },
      {
        kind: 'live',
        identity: { account: 's-1', user: 'ci', organisation: 'Acme', lastUsedAt: '2025-11-01T00:00:00.000Z' },
      },
    ],
    [{ status: 401, json: { messages: ['Invalid Auth token'], success: false } }, { kind: 'dead' }],
    [{ status: 403, json: { success: false } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'doppler-personal-token': token,
  'doppler-cli-token': token,
  'doppler-service-token': token,
  'doppler-service-account-token': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['doppler-personal-token', 'doppler-cli-token', 'doppler-service-token', 'doppler-service-account-token'], {
    source: 'https://docs.doppler.com/reference/projects-list (2026-11-25, not opened)',
    answers: [{ json: { projects: [{ slug: 'site' }], page: 1 } }],
    grants: [{ action: 'project', resource: 'site', severity: 'critical' }],
    gaps: ['configurations', 'whether it may write'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['doppler-personal-token', 'doppler-cli-token', 'doppler-service-token', 'doppler-service-account-token'],
    [
      {
        source: 'https://docs.doppler.com/reference/auth-revoke (2026-11-25, not opened)',
        asks: 'POST https://api.doppler.com/v3/auth/revoke',
        cases: [
          [{ status: 200, json: {} }, { kind: 'done' }],
          [{ status: 401, json: {} }, { kind: 'was-dead' }],
          [{ status: 403, json: {} }, { kind: 'refused' }],
        ],
      },
    ],
  ),
})
