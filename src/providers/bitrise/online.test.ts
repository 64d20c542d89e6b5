import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'bitrise-access-token': {
    source: 'https://api-docs.bitrise.io/#/user/user-profile (2026-11-25, not opened)',
    asks: 'GET https://api.bitrise.io/v0.1/me',
    cases: [
      [{ json: { data: { username: 'jane', slug: 's1' } } }, { kind: 'live', identity: { user: 'jane', account: 's1' } }],
      [{ status: 401, json: { message: 'unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
