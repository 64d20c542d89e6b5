import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'twelve-data-api-key': {
    source: 'https://twelvedata.com/docs#errors (2026-11-25, not opened)',
    asks: 'GET https://api.twelvedata.com/api_usage?apikey',
    cases: [
      [{ json: { current_usage: 1, plan_limit: 8 } }, { kind: 'live' }],
      [{ status: 200, json: { code: 401, status: 'error' } }, { kind: 'dead' }],
      [{ json: { code: 429, status: 'error' } }, { kind: 'unknown' }],
    ],
  },
})
