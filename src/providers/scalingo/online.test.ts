import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'scalingo-api-token': {
    source: 'https://developers.scalingo.com/index#authentication (2026-11-25, not opened)',
    asks: 'POST https://auth.scalingo.com/v1/tokens/exchange',
    cases: [
      [{ json: { token: 'a.b.c' } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'Invalid token' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
