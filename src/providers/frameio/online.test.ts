import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'frameio-developer-token': {
    source: 'https://developer.frame.io/api/reference/operation/getMe/ (2026-11-25, not opened)',
    asks: 'GET https://api.frame.io/v2/me',
    cases: [
      [
        { json: { id: 'u1', account_id: 'a1', email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: 'a1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { code: 401, message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
