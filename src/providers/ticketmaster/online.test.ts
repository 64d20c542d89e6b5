import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'ticketmaster-api-key': {
    source: 'https://developer.ticketmaster.com/products-and-docs/apis/discovery-api/v2/ (2026-11-25, not opened)',
    asks: 'GET https://app.ticketmaster.com/discovery/v2/classifications.json?size&apikey',
    cases: [
      [{ json: { page: { size: 1, totalElements: 17 } } }, { kind: 'live' }],
      [{ status: 401, json: { fault: { detail: { errorcode: 'oauth.v2.InvalidApiKey' } } } }, { kind: 'dead' }],
      [
        { status: 401, json: { fault: { detail: { errorcode: 'oauth.v2.InvalidApiKeyForGivenResource' } } } },
        { kind: 'unknown' },
      ],
    ],
  },
})
