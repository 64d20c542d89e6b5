import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'tavily-api-key': {
    source: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage (2026-11-25, not opened)',
    asks: 'GET https://api.tavily.com/usage',
    cases: [
      [
        { json: { key: { usage: 150, limit: 1000 }, account: { current_plan: 'Bootstrap' } } },
        { kind: 'live', identity: { other: { plan: 'Bootstrap' } } },
      ],
      [{ status: 401, json: { detail: { error: 'Unauthorized: missing or invalid API key.' } } }, { kind: 'dead' }],
      [{ status: 432, json: {} }, { kind: 'unknown' }],
    ],
  },
})
