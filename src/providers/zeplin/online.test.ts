import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'zeplin-personal-access-token': {
    source: 'https://docs.zeplin.dev/reference/getcurrentuser (2026-11-25, not opened)',
    asks: 'GET https://api.zeplin.dev/v1/users/me',
    cases: [
      [{ json: { id: 'u1', username: 'jane' } }, { kind: 'live', identity: { account: 'u1', user: 'jane' } }],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
