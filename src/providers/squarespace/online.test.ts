import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'squarespace-api-key': {
    source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions (2026-11-25, not opened)',
    asks: 'GET https://api.squarespace.com/1.0/authorization/website',
    cases: [
      [{ json: { id: 'w1', title: 'Acme' } }, { kind: 'live', identity: { account: 'w1', organisation: 'Acme' } }],
      [{ status: 401, json: { type: 'AUTHORIZATION_ERROR' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
