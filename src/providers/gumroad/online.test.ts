import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'gumroad-access-token': {
    source: 'https://gumroad.com/api#user (2026-11-25, not opened)',
    asks: 'GET https://api.gumroad.com/v2/user?access_token',
    cases: [
      [
        { json: { success: true, user: { user_id: 'G1', name: 'Jane' } } },
        { kind: 'live', identity: { account: 'G1', user: 'Jane' } },
      ],
      [{ status: 401, json: { error: 'invalid_token' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
