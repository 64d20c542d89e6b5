import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'stabilityai-api-key': {
    source: 'https://platform.stability.ai/docs/api-reference#tag/User (2026-11-25, not opened)',
    asks: 'GET https://api.stability.ai/v1/user/account',
    cases: [
      [
        { json: { id: 'user-1234', email: 'jane@corp.test', organizations: [{ name: 'Acme' }] } },
        { kind: 'live', identity: { account: 'user-1234', user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { name: 'unauthorized', message: 'missing authorization header' } }, { kind: 'dead' }],
      [{ status: 403, json: { name: 'permission_denied' } }, { kind: 'unknown' }],
    ],
  },
})
