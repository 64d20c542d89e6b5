import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'drone-access-token': {
    source: 'https://docs.drone.io/api/user/user_info/ (2026-11-25, not opened)',
    asks: 'GET https://drone.corp.example/api/user',
    cases: [
      [{ json: { id: 1, login: 'jane', active: true } }, { kind: 'live', identity: { user: 'jane' } }],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
