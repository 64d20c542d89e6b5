import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'rootly-api-key': {
    source: 'https://docs.rootly.com/api-reference/users/get-current-user (2026-11-25, not opened)',
    asks: 'GET https://api.rootly.com/v1/users/me',
    cases: [
      [
        { json: { data: { id: '1', attributes: { email: 'jane@corp.test' } } } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { errors: [{ title: 'Unauthorized', status: '401' }] } }, { kind: 'dead' }],
      [{ status: 404, json: {} }, { kind: 'unknown' }],
    ],
  },
})
