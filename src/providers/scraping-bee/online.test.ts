import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'scraping-bee-api-key': {
    source: 'https://www.scrapingbee.com/documentation/#usage-endpoint (2026-11-25, not opened)',
    asks: 'GET https://app.scrapingbee.com/api/v1/usage?api_key',
    cases: [
      [{ json: { max_api_credit: 8000000, used_api_credit: 1000023 } }, { kind: 'live' }],
      [{ status: 401, json: { message: 'Invalid api key' } }, { kind: 'dead' }],
      [{ status: 401, json: { message: 'Monthly API calls limit reached' } }, { kind: 'unknown' }],
    ],
  },
})
