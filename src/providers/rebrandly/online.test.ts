import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'rebrandly-api-key': {
    source: 'https://developers.rebrandly.com/reference/getaccount (2026-11-25, not opened)',
    asks: 'GET https://api.rebrandly.com/v1/account',
    cases: [
      [
        { json: { id: 'a1', email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: 'a1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { message: 'Unauthorized', code: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
