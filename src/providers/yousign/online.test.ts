import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { status: 401, type: 'unauthorized' } }

describeVerify(provider, online, {
  'yousign-access-key': {
    source: 'https://developers.yousign.com/reference/get-users (2026-11-25, not opened)',
    asks: 'GET https://api.yousign.app/v3/users?limit',
    cases: [
      [
        { json: { meta: {}, data: [{ id: 'u1', email: 'jane@corp.test' }] } },
        { kind: 'live', identity: { account: 'u1', user: 'jane@corp.test' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { meta: {}, data: [{ id: 'u1', email: 'jane@corp.test' }] } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
