import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { message: 'Unauthorized' } }

describeVerify(provider, online, {
  'phrase-access-token': {
    source: 'https://developers.phrase.com/en/api/strings/users/show-current-user (2026-11-25, not opened)',
    asks: 'GET https://api.phrase.com/v2/user',
    cases: [
      [{ json: { id: 'u1', username: 'jane' } }, { kind: 'live', identity: { account: 'u1', user: 'jane' } }],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { id: 'u1', username: 'jane' } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
