import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { error: 'invalid_token' } }

describeVerify(provider, online, {
  'transferwise-api-token': {
    source: 'https://docs.wise.com/api-docs/api-reference/profile (2026-11-25, not opened)',
    asks: 'GET https://api.wise.com/v2/profiles',
    cases: [
      [{ json: [{ id: 1, type: 'PERSONAL' }] }, { kind: 'live', identity: { account: '1' } }],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: [{ id: 1, type: 'PERSONAL' }] }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
