import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: { code: 0, data: { available_balance: 49.58, cash_balance: 3 }, status: true } }
const refused = { status: 401, json: { error: { type: 'invalid_authentication_error', message: 'Invalid Authentication' } } }

describeVerify(provider, online, {
  'moonshot-api-key': {
    source: 'https://platform.moonshot.ai/docs/api/misc (2026-11-25, not opened)',
    asks: 'GET https://api.moonshot.ai/v1/users/me/balance',
    cases: [
      [good, { kind: 'live' }],
      [[refused, good], { kind: 'live' }],
      [refused, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
