import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'everhour-api-key': {
    source: 'https://everhour.docs.apiary.io/#reference/0/users/get-current-user (2026-11-25, not opened)',
    asks: 'GET https://api.everhour.com/users/me',
    cases: [
      [
        { json: { id: 1304, email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: '1304', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { code: 401 } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
