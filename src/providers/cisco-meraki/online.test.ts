import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errors: ['Invalid API key'] } }

describeVerify(provider, online, {
  'cisco-meraki-api-key': {
    source: 'https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/ (2026-11-25, not opened)',
    asks: 'GET https://api.meraki.com/api/v1/administered/identities/me',
    cases: [
      [
        { json: { email: 'jane@corp.test', lastUsedDashboardAt: '2026-01-02T00:00:00Z' } },
        { kind: 'live', identity: { user: 'jane@corp.test', lastUsedAt: '2026-01-02T00:00:00.000Z' } },
      ],
      [[BAD, BAD, BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { email: 'jane@corp.test', lastUsedDashboardAt: '2026-01-02T00:00:00Z' } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
