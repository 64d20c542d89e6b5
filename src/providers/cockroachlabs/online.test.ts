import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'cockroachlabs-api-key': {
    source: 'https://www.cockroachlabs.com/docs/api/cloud/v1 (2026-11-25, not opened)',
    asks: 'GET https://cockroachlabs.cloud/api/v1/clusters',
    cases: [
      [{ json: { clusters: [], pagination: {} } }, { kind: 'live' }],
      [{ status: 401, json: { code: 16, message: 'invalid or expired API key' } }, { kind: 'dead' }],
      [{ status: 403, json: { code: 7 } }, { kind: 'unknown' }],
    ],
  },
})
