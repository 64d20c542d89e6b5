import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'hetzner-api-token': {
    source: 'https://docs.hetzner.cloud/reference/cloud#locations (2026-11-25, not opened)',
    asks: 'GET https://api.hetzner.cloud/v1/locations',
    cases: [
      [{ json: { locations: [{ id: 1, name: 'fsn1' }] } }, { kind: 'live' }],
      [{ status: 401, json: { error: { code: 'unauthorized' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'hetzner-api-token': {
    source: 'https://docs.hetzner.cloud/reference/cloud#servers (2026-11-25, not opened)',
    answers: [
      { json: { servers: [{ id: 1, name: 'web' }], meta: { pagination: { next_page: null } } } },
      { json: { volumes: [] } },
      { json: { ssh_keys: [{ name: 'deploy' }] } },
      { json: { firewalls: [] } },
    ],
    grants: [
      { action: 'server', resource: 'web' },
      { action: 'ssh key', resource: 'deploy' },
    ],
    gaps: ['whether it may change'],
  },
})

describeRevoke(provider, online, {
  ...forRules(['hetzner-api-token', 'hetzner-dns-api-token'], []),
})
