import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { type: 'authentication_error' } }

describeVerify(provider, online, {
  'pandadoc-access-key': {
    source: 'https://developers.pandadoc.com/reference/current-member-details (2026-11-25, not opened)',
    asks: 'GET https://api.pandadoc.com/public/v1/members/current',
    cases: [
      [
        { json: { user_id: 'u1', email: 'jane@corp.test', workspace: 'w1' } },
        { kind: 'live', identity: { account: 'u1', user: 'jane@corp.test' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { user_id: 'u1' } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
