import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'shutterstock-access-token': {
    source: 'https://api-reference.shutterstock.com/#users-get-user-details (2026-11-25, not opened)',
    asks: 'GET https://api.shutterstock.com/v2/user',
    cases: [
      [{ json: { id: '1', username: 'jane' } }, { kind: 'live', identity: { account: '1', user: 'jane' } }],
      [{ status: 401, json: { message: 'Invalid access token' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
