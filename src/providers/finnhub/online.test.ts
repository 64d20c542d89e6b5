import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'finnhub-api-key': {
    source: 'https://finnhub.io/docs/api/quote (2026-11-25, not opened)',
    asks: 'GET https://finnhub.io/api/v1/quote?symbol',
    cases: [
      [{ json: { c: 261.74, pc: 259.45 } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'Invalid API key' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
