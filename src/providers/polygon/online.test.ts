import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'polygon-api-key': {
    source: 'https://polygon.io/docs/rest/stocks/market-operations/market-status (2026-11-25, not opened)',
    asks: 'GET https://api.polygon.io/v1/marketstatus/now',
    cases: [
      [{ json: { market: 'open', serverTime: '2026-01-02T15:00:00-05:00' } }, { kind: 'live' }],
      [{ status: 401, json: { status: 'ERROR', error: 'Unknown API Key' } }, { kind: 'dead' }],
      [{ status: 403, json: { status: 'NOT_AUTHORIZED' } }, { kind: 'unknown' }],
    ],
  },
})
