import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://docs.particle.io/reference/cloud-apis/api/#access-tokens (2026-11-25, not opened)',
  asks: 'GET https://api.particle.io/v1/access_tokens/current',
  cases: [
    [
      { json: { expires_at: '2026-12-01T00:00:00.000Z', client: 'user', scopes: [], orgs: [] } },
      { kind: 'live', identity: { expiresAt: '2026-12-01T00:00:00.000Z', other: { client: 'user' } } },
    ],
    [{ status: 401, json: { error: 'invalid_token' } }, { kind: 'dead' }],
  ],
}
describeVerify(provider, online, { 'particleio-access-token': token, 'particleio-call-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['particleio-access-token', 'particleio-call-token'], {
    source: 'https://docs.particle.io/reference/cloud-apis/api/#access-tokens (2026-11-25, not opened)',
    answers: [{ json: { expires_at: null, client: 'user', scopes: [], orgs: [] } }, { json: [{ id: '1', name: 'pump' }] }],
    grants: [
      { action: 'all', severity: 'critical' },
      { action: 'device', resource: 'pump' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['particleio-access-token', 'particleio-call-token'],
    [
      {
        source: 'https://docs.particle.io/reference/cloud-apis/api/#delete-current-access-token (2026-11-25, not opened)',
        asks: 'DELETE https://api.particle.io/v1/access_tokens/current',
        cases: [
          [{ status: 204 }, { kind: 'done' }],
          [{ status: 401, json: {} }, { kind: 'was-dead' }],
          [{ status: 403, json: {} }, { kind: 'refused' }],
        ],
      },
    ],
  ),
})
