import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'streak-api-key': {
    source: 'https://streak.readme.io/reference/get-current-user (2026-11-25, not opened)',
    asks: 'GET https://api.streak.com/api/v1/users/me',
    cases: [
      [{ json: { email: 'jane@corp.test' } }, { kind: 'live', identity: { user: 'jane@corp.test' } }],
      [{ status: 401, json: { success: false } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
