import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'exchange-rate-api-api-key': {
    source: 'https://www.exchangerate-api.com/docs/request-quota-requests (2026-11-25, not opened)',
    asks: 'GET https://v6.exchangerate-api.com/v6/…/quota',
    cases: [
      [{ json: { result: 'success', plan_quota: 30000, requests_remaining: 25623 } }, { kind: 'live' }],
      [{ status: 403, json: { result: 'error', 'error-type': 'invalid-key' } }, { kind: 'dead' }],
      [
        { status: 403, json: { result: 'error', 'error-type': 'inactive-account' } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
