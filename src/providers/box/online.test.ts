import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'box-access-token': {
    source: 'https://developer.box.com/reference/get-users-me/ (2026-11-25, not opened)',
    asks: 'GET https://api.box.com/2.0/users/me',
    cases: [
      [
        { json: { type: 'user', id: '11446498', name: 'Jane', login: 'jane@corp.test' } },
        { kind: 'live', identity: { account: '11446498', user: 'jane@corp.test' } },
      ],
      [{ status: 401, headers: { 'www-authenticate': 'Bearer realm="Service", error="invalid_token"' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
