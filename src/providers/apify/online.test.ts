import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'apify-api-token': {
    source: 'https://docs.apify.com/api/v2/users-me-get (2026-11-25, not opened)',
    asks: 'GET https://api.apify.com/v2/users/me',
    cases: [
      [
        { json: { data: { id: 'YiKoxjkaS9gjGTqhF', username: 'jane' } } },
        { kind: 'live', identity: { account: 'YiKoxjkaS9gjGTqhF', user: 'jane' } },
      ],
      [{ status: 401, json: { error: { type: 'user-or-token-not-found' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
