import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'pinata-jwt': {
    source: 'https://docs.pinata.cloud/api-reference/endpoint/test-authentication (2026-11-25, not opened)',
    asks: 'GET https://api.pinata.cloud/data/testAuthentication',
    cases: [
      [{ json: { message: 'Congratulations! You are communicating with the Pinata API!' } }, { kind: 'live' }],
      [{ status: 401, json: { error: { reason: 'INVALID_CREDENTIALS' } } }, { kind: 'dead' }],
      [{ status: 403, json: { error: { reason: 'NO_SCOPES_FOUND' } } }, { kind: 'unknown' }],
    ],
  },
})
