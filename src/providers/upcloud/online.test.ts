import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'upcloud-api-token': {
    source: 'https://developers.upcloud.com/1.3/3-accounts/ (2026-11-25, not opened)',
    asks: 'GET https://api.upcloud.com/1.3/account',
    cases: [
      [{ json: { account: { username: 'jane', credits: 10000 } } }, { kind: 'live', identity: { user: 'jane' } }],
      [{ status: 401, json: { error: { error_code: 'AUTHENTICATION_FAILED' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
