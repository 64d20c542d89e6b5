import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'paymo-app-api-key': {
    source: 'https://github.com/paymoapp/api/blob/master/sections/authentication.md (2026-11-25, not opened)',
    asks: 'GET https://app.paymoapp.com/api/me',
    cases: [
      [
        { json: { users: [{ id: 1, email: 'jane@corp.test' }] } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
