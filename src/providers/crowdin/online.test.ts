import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'crowdin-personal-access-token': {
    source: 'https://support.crowdin.com/developer/api/v2/#operation/api.user.get (2026-11-25, not opened)',
    asks: 'GET https://acme.api.crowdin.com/api/v2/user',
    cases: [
      [{ json: { data: { id: 1, username: 'jane' } } }, { kind: 'live', identity: { account: '1', user: 'jane' } }],
      [{ status: 401, json: { error: { message: 'Unauthorized', code: 401 } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
    baseUrl: 'https://acme.api.crowdin.com',
  },
})
