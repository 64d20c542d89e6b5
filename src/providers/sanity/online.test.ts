import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'sanity-access-key': {
    source: 'https://www.sanity.io/docs/http-reference/users (2026-11-25, not opened)',
    asks: 'GET https://api.sanity.io/v2021-06-07/users/me',
    cases: [
      [{ json: { id: 'p1', name: 'ci', role: 'administrator' } }, { kind: 'live', identity: { account: 'p1', user: 'ci' } }],
      [{ status: 401, json: { statusCode: 401, error: 'Unauthorized', message: 'Session not found' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
