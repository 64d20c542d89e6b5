import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'nytimes-api-key': {
    source: 'https://developer.nytimes.com/faq (2026-11-25, not opened)',
    asks: 'GET https://api.nytimes.com/svc/topstories/v2/home.json?api-key',
    cases: [
      [{ json: { status: 'OK', num_results: 0, results: [] } }, { kind: 'live' }],
      [{ status: 401, json: { fault: { detail: { errorcode: 'oauth.v2.InvalidApiKey' } } } }, { kind: 'dead' }],
      [
        { status: 401, json: { fault: { detail: { errorcode: 'oauth.v2.InvalidApiKeyForGivenResource' } } } },
        { kind: 'unknown' },
      ],
    ],
  },
})
