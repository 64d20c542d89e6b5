import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'todoist-access-key': {
    source: 'https://developer.todoist.com/api/v1/#tag/User (2026-11-25, not opened)',
    asks: 'GET https://api.todoist.com/api/v1/user',
    cases: [
      [{ json: { id: '1', email: 'jane@corp.test' } }, { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
      [{ status: 401, json: { error: 'Unauthorized', http_code: 401 } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
