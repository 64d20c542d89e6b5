import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'planetscale-service-token': {
    source: 'https://planetscale.com/docs/api/reference/list_organizations (2026-11-25, not opened)',
    asks: 'GET https://api.planetscale.com/v1/organizations',
    cases: [
      [
        { json: { type: 'list', data: [{ id: 'o1', type: 'Organization', name: 'acme' }] } },
        { kind: 'live', identity: { organisation: 'acme', account: 'o1' } },
      ],
      [{ status: 401, json: { code: 'unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { code: 'forbidden' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'planetscale-service-token': {
    source: 'https://planetscale.com/docs/api/reference/list_databases (2026-11-25, not opened)',
    answers: [{ json: { data: [{ name: 'acme' }] } }, { json: { data: [{ name: 'shop' }] } }],
    grants: [
      { action: 'organization', resource: 'acme' },
      { action: 'database', resource: 'shop', severity: 'critical' },
    ],
    gaps: ['permissions'],
  },
})

describeRevoke(provider, online, {
  'planetscale-service-token': [
    {
      source: 'https://planetscale.com/docs/api/reference/delete_service_token (2026-11-25, not opened)',
      asks: 'GET https://api.planetscale.com/v1/organizations',
      cases: [
        [[{ json: { data: [{ id: 'o1', name: 'acme' }] } }, { status: 204 }], { kind: 'done' }],
        [{ json: { data: [{ name: 'acme' }, { name: 'other' }] } }, { kind: 'unknown' }],
        [[{ json: { data: [{ name: 'acme' }] } }, { status: 403, json: {} }], { kind: 'refused' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
      ],
    },
  ],
  ...forRules(['planetscale-password', 'planetscale-oauth-token'], []),
})
