import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'zerobounce-access-key': {
    source: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/v2-get-credits (2026-11-25, not opened)',
    asks: 'GET https://api.zerobounce.net/v2/getcredits?api_key',
    cases: [
      [{ json: { Credits: '2375323' } }, { kind: 'live' }],
      [{ status: 200, json: { Credits: '-1' } }, { kind: 'dead' }],
      [{ status: 401, json: {} }, { kind: 'unknown' }],
    ],
  },
})
