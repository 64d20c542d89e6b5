import { describeVerify, type RuleContract, partsOfSample } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const SECRET = partsOfSample(provider, 'tailscale-api-token', { parts: ['secret'] })['secret']!
const ID = SECRET.split('-')[2]!
const token: RuleContract = {
  source: 'https://tailscale.com/api (2026-11-25, not opened)',
  asks: `GET https://api.tailscale.com/api/v2/tailnet/-/keys/${ID}`,
  cases: [
    [
      { json: { id: ID, created: '2026-01-01T00:00:00Z', expires: '2026-04-01T00:00:00Z', userId: 'u1' } },
      { kind: 'live', identity: { account: ID, user: 'u1', expiresAt: '2026-04-01T00:00:00.000Z' } },
    ],
    [{ status: 401, json: { message: 'API token invalid' } }, { kind: 'dead' }],
    [{ json: { id: 'another' } }, { kind: 'unknown' }],
  ],
}
describeVerify(provider, online, { 'tailscale-api-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'tailscale-api-token': {
    source: 'https://tailscale.com/api (2026-11-25, not opened)',
    answers: [{ json: { devices: [{ name: 'web.tail1.ts.net' }] } }, { json: { keys: [{ id: 'k123' }] } }],
    grants: [
      { action: 'device', resource: 'web.tail1.ts.net' },
      { action: 'key', resource: 'k123' },
    ],
    gaps: ['whether it may change'],
  },
})

describeRevoke(provider, online, {
  'tailscale-api-token': [
    {
      source: 'https://tailscale.com/api (2026-11-25, not opened)',
      asks: `DELETE https://api.tailscale.com/api/v2/tailnet/-/keys/${ID}`,
      cases: [
        [{ status: 200, json: {} }, { kind: 'done' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
  ...forRules(
    [
      'tailscale-auth-key',
      'tailscale-key-of-another-kind',
      'tailscale-oauth-secret',
      'tailscale-scim-key',
      'tailscale-webhook-secret',
    ],
    [],
  ),
})
