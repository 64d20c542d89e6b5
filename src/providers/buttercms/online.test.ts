import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'buttercms-access-key': {
    source: 'https://buttercms.com/docs/api/#authentication (2026-11-25, not opened)',
    asks: 'GET https://api.buttercms.com/v2/posts/?page_size&auth_token',
    cases: [
      [{ json: { meta: { count: 3 }, data: [] } }, { kind: 'live' }],
      [{ status: 401, json: { detail: 'Invalid token.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
