import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'paddle-live-api-key': {
    source: 'https://developer.paddle.com/errors/shared/invalid_token (2026-11-25)',
    asks: 'GET https://api.paddle.com/event-types',
    cases: [
      [{ json: { data: [{ name: 'transaction.billed' }], meta: {} } }, { kind: 'live' }],
      [{ status: 403, json: { error: { type: 'request_error', code: 'invalid_token' } } }, { kind: 'dead' }],
      [{ status: 403, json: { error: { code: 'forbidden' } } }, { kind: 'unknown' }],
    ],
  },
  'paddle-sandbox-api-key': {
    source: 'https://developer.paddle.com/errors/shared/invalid_token (2026-11-25)',
    asks: 'GET https://sandbox-api.paddle.com/event-types',
    cases: [
      [{ json: { data: [{ name: 'transaction.billed' }], meta: {} } }, { kind: 'live' }],
      [{ status: 403, json: { error: { type: 'request_error', code: 'invalid_token' } } }, { kind: 'dead' }],
      [{ status: 403, json: { error: { code: 'forbidden' } } }, { kind: 'unknown' }],
    ],
  },
})
