import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'messagebird-access-key': {
    source: 'https://developers.messagebird.com/api/balance/ (2026-11-25, not opened)',
    asks: 'GET https://rest.messagebird.com/balance',
    cases: [
      [{ json: { payment: 'prepaid', type: 'credits', amount: 9.2 } }, { kind: 'live' }],
      [
        { status: 401, json: { errors: [{ code: 2, description: 'Request not allowed (incorrect access_key)' }] } },
        { kind: 'dead' },
      ],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
