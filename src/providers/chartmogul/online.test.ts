import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'chartmogul-access-key': {
    source: 'https://dev.chartmogul.com/reference/ping (2026-11-25, not opened)',
    asks: 'GET https://api.chartmogul.com/v1/ping',
    cases: [
      [{ json: { data: 'pong!' } }, { kind: 'live' }],
      [{ status: 401, json: { code: 401, message: 'No valid API key provided' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
