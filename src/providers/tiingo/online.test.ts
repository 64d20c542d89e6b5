import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'tiingo-api-token': {
    source: 'https://www.tiingo.com/documentation/general/connecting (2026-11-25, not opened)',
    asks: 'GET https://api.tiingo.com/api/test',
    cases: [
      [{ json: { message: 'You successfully sent a request' } }, { kind: 'live' }],
      [{ status: 401, json: { detail: 'Invalid token.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
