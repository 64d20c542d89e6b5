import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'aiven-auth-token': {
    source: 'https://www.mintlify.com/aiven/aiven-docs/api-reference/errors (2026-11-25)',
    asks: 'GET https://api.aiven.io/v1/me',
    cases: [
      [
        { json: { user: { user_id: 'u123', user: 'jane@corp.test', state: 'active' } } },
        { kind: 'live', identity: { account: 'u123', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { errors: [{ message: 'Invalid token', status: 401 }] } }, { kind: 'dead' }],
      [{ status: 403, json: { errors: [{ status: 403 }] } }, { kind: 'unknown' }],
    ],
  },
})
