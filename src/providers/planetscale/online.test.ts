import { describeVerify } from '#testing/online-contract.ts'
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
