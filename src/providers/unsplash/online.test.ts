import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'unsplash-access-key': {
    source: 'https://unsplash.com/documentation#error-messages (2026-11-25, not opened)',
    asks: 'GET https://api.unsplash.com/photos?per_page',
    cases: [
      [{ json: [{ id: 'LBI7cgq3pbM' }] }, { kind: 'live' }],
      [{ status: 401, json: { errors: ['OAuth error: The access token is invalid'] } }, { kind: 'dead' }],
      [{ status: 403, body: 'Rate Limit Exceeded' }, { kind: 'unknown' }],
    ],
  },
})
