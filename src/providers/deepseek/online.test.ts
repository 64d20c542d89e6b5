import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'deepseek-api-key': {
    source: 'https://api-docs.deepseek.com/api/get-user-balance (2026-11-25, not opened)',
    asks: 'GET https://api.deepseek.com/user/balance',
    cases: [
      [{ json: { is_available: true, balance_infos: [{ currency: 'CNY', total_balance: '1.00' }] } }, { kind: 'live' }],
      [{ status: 401, json: { error: { message: 'Authentication Fails (no such user)' } } }, { kind: 'dead' }],
      [{ status: 402, json: { error: { message: 'Insufficient Balance' } } }, { kind: 'unknown' }],
    ],
  },
})
