import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'front-api-token': {
    source: 'https://dev.frontapp.com/reference/api-token-details (2026-11-25, not opened)',
    asks: 'GET https://api2.frontapp.com/me',
    cases: [
      [{ json: { id: 'cmp_1', name: 'Acme' } }, { kind: 'live', identity: { account: 'cmp_1', organisation: 'Acme' } }],
      [{ status: 401, json: { _error: { status: 401, title: 'Unauthenticated' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
