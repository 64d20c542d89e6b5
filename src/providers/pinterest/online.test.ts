import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'pinterest-access-token': {
    source: 'https://developers.pinterest.com/docs/api/v5/user_account-get/ (2026-11-25, not opened)',
    asks: 'GET https://api.pinterest.com/v5/user_account',
    cases: [
      [{ json: { username: 'jane', account_type: 'BUSINESS' } }, { kind: 'live', identity: { user: 'jane' } }],
      [{ status: 401, json: { code: 2, message: 'Authentication failed.' } }, { kind: 'dead' }],
      [{ status: 403, json: { code: 3 } }, { kind: 'unknown' }],
    ],
  },
})
