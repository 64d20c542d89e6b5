import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'vultr-access-key': {
    source: 'https://www.vultr.com/api/#operation/get-account (2026-11-25, not opened)',
    asks: 'GET https://api.vultr.com/v2/account',
    cases: [
      [
        { json: { account: { name: 'Acme', email: 'jane@corp.test', acls: ['manage_users'] } } },
        { kind: 'live', identity: { user: 'jane@corp.test', scopes: ['manage_users'], organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: 'Invalid API token.', status: 401 } }, { kind: 'dead' }],
      [{ status: 401, json: { error: 'Unauthorized IP address: 203.0.113.1' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'vultr-access-key': {
    source: 'https://www.vultr.com/api/#tag/account (2026-11-25, not opened)',
    answers: [
      { json: { account: { name: 'Acme', email: 'ops@example.com', acls: ['manage_users', 'subscriptions_view'] } } },
      { json: { instances: [{ id: '1', label: 'web' }], meta: { links: { next: '' } } } },
    ],
    grants: [
      { action: 'manage_users', severity: 'high' },
      { action: 'subscriptions_view', severity: 'medium' },
      { action: 'instance', resource: 'web' },
    ],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  'vultr-access-key': [],
})
