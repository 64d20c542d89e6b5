import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'render-api-key': {
    source: 'https://api-docs.render.com/reference/list-owners (2026-11-25, not opened)',
    asks: 'GET https://api.render.com/v1/owners?limit',
    cases: [
      [
        { json: [{ cursor: 'c', owner: { id: 'tea-1', name: 'Acme', email: 'jane@corp.test', type: 'team' } }] },
        { kind: 'live', identity: { account: 'tea-1', user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'render-api-key': {
    source: 'https://api-docs.render.com/reference/list-services (2026-11-25, not opened)',
    answers: [
      { json: [{ owner: { id: 'o1', name: 'Acme' }, cursor: 'c' }] },
      { json: [{ service: { name: 'web' }, cursor: 'c' }] },
    ],
    grants: [
      { action: 'owner', resource: 'Acme' },
      { action: 'service', resource: 'web', severity: 'critical' },
    ],
    gaps: ['databases'],
  },
})

describeRevoke(provider, online, {
  'render-api-key': [],
})
