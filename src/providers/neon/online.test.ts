import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'neon-api-key': {
    source: 'https://neon.com/docs/reference/api/users/get-auth-details.md (2026-11-25)',
    asks: 'GET https://console.neon.tech/api/v2/auth',
    cases: [
      [
        { json: { account_id: 'a1b2', auth_method: 'api_key_user', auth_data: 'x' } },
        { kind: 'live', identity: { account: 'a1b2', other: { method: 'api_key_user' } } },
      ],
      [{ status: 401, json: { code: '', message: 'authentication failed' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'neon-api-key': {
    source: 'https://api-docs.neon.tech/reference/listprojects (2026-11-25, not opened)',
    answers: [{ json: { projects: [{ id: 'p1', name: 'shop' }] } }, { json: { organizations: [{ name: 'Acme' }] } }],
    grants: [
      { action: 'project', resource: 'shop', severity: 'critical' },
      { action: 'organization', resource: 'Acme' },
    ],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  'neon-api-key': [],
})
