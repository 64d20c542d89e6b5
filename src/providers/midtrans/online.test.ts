import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'midtrans-server-key': {
    source: 'https://docs.midtrans.com/reference/code-2xx (2026-11-25, not opened)',
    asks: 'GET https://api.midtrans.com/v2/kagiban-does-not-exist/status',
    cases: [
      [{ json: { status_code: '404', status_message: "Transaction doesn't exist." } }, { kind: 'live' }],
      [{ status: 200, json: { status_code: '401', status_message: 'Unknown Merchant server_key/id' } }, { kind: 'dead' }],
      [{ json: { status_code: '500' } }, { kind: 'unknown' }],
    ],
  },
  'midtrans-sandbox-server-key': {
    source: 'https://docs.midtrans.com/reference/code-2xx (2026-11-25, not opened)',
    asks: 'GET https://api.sandbox.midtrans.com/v2/kagiban-does-not-exist/status',
    cases: [
      [{ json: { status_code: '404', status_message: "Transaction doesn't exist." } }, { kind: 'live' }],
      [{ status: 200, json: { status_code: '401', status_message: 'Unknown Merchant server_key/id' } }, { kind: 'dead' }],
      [{ json: { status_code: '500' } }, { kind: 'unknown' }],
    ],
  },
})
