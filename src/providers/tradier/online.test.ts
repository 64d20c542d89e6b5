import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, body: 'Invalid Access Token' }

describeVerify(provider, online, {
  'tradier-access-token': {
    source: 'https://docs.tradier.com/reference/brokerage-api-user-get-profile (2026-11-25, not opened)',
    asks: 'GET https://api.tradier.com/v1/user/profile',
    cases: [
      [{ json: { profile: { id: 'id-gcostanza' } } }, { kind: 'live', identity: { account: 'id-gcostanza' } }],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { profile: { id: 'id-gcostanza' } } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
