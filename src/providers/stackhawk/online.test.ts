import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'stackhawk-api-key': {
    source: 'https://apidocs.stackhawk.com/docs/authentication (2026-11-25, not opened)',
    asks: 'GET https://api.stackhawk.com/api/v1/auth/login',
    cases: [
      [{ json: { token: 'a.b.c' } }, { kind: 'live' }],
      [{ status: 401, json: { status: 'UNAUTHORIZED' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
