import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'firecrawl-api-key': {
    source: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage (2026-11-25, not opened)',
    asks: 'GET https://api.firecrawl.dev/v2/team/credit-usage',
    cases: [
      [{ json: { success: true, data: { remainingCredits: 1000 } } }, { kind: 'live' }],
      [{ status: 401, json: { success: false, error: 'Unauthorized: Invalid token' } }, { kind: 'dead' }],
      [{ status: 404, json: { success: false } }, { kind: 'unknown' }],
    ],
  },
})
