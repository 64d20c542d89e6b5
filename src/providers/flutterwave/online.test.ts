import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://developer.flutterwave.com/v3.0.0/reference/get-all-banks (2026-11-25, not opened)',
  asks: 'GET https://api.flutterwave.com/v3/banks/NG',
  cases: [
    [{ json: { status: 'success', data: [{ id: 132, code: '560' }] } }, { kind: 'live' }],
    [{ status: 401, json: { status: 'error', message: 'Invalid authorization key' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'flutterwave-secret-key': key,
  'flutterwave-test-secret-key': key,
})
