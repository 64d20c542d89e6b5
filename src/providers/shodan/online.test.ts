import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'shodan-api-key': {
    source: 'https://developer.shodan.io/api (2026-11-25, not opened)',
    asks: 'GET https://api.shodan.io/api-info?key',
    cases: [
      [{ json: { plan: 'dev', query_credits: 100, scan_credits: 100 } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'Invalid API key' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
