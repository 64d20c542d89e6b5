import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'capsule-crm-api-token': {
    source: 'https://developer.capsulecrm.com/v2/operations/User (2026-11-25, not opened)',
    asks: 'GET https://api.capsulecrm.com/api/v2/users/current',
    cases: [
      [{ json: { user: { id: 61, username: 'jane' } } }, { kind: 'live', identity: { account: '61', user: 'jane' } }],
      [{ status: 401, json: { message: 'invalid or expired token' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
