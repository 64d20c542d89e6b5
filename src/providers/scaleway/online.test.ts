import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'scaleway-secret-key': {
    source: 'https://www.scaleway.com/en/developers/api/account/project-api/ (2026-11-25, not opened)',
    asks: 'GET https://api.scaleway.com/account/v3/projects?page_size',
    cases: [
      [
        { json: { projects: [{ id: 'p1', name: 'default', organization_id: 'o1' }], total_count: 1 } },
        { kind: 'live', identity: { account: 'o1', organisation: 'default' } },
      ],
      [{ status: 401, json: { type: 'denied_authentication', method: 'api_key', reason: 'not_found' } }, { kind: 'dead' }],
      [
        { status: 401, json: { type: 'denied_authentication', reason: 'expired' } },
        { kind: 'dead', reason: 'expired' },
      ],
      [{ status: 403, json: { type: 'permissions_denied' } }, { kind: 'live' }],
      [{ status: 401, json: {} }, { kind: 'unknown' }],
    ],
  },
})
