import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'salesflare-api-key': {
    source: 'https://api.salesflare.com/docs#tag/Users/operation/getMe (2026-11-25, not opened)',
    asks: 'GET https://api.salesflare.com/me',
    cases: [
      [{ json: { id: 1, email: 'jane@corp.test' } }, { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
      [{ status: 401, json: { statusCode: 401, error: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
