import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const secretKey: RuleContract = {
  source: 'https://paystack.com/docs/api/transfer-control/ (2026-11-25, not opened)',
  asks: 'GET https://api.paystack.co/balance',
  cases: [
    [{ json: { status: true, message: 'Balances retrieved', data: [{ currency: 'NGN', balance: 1 }] } }, { kind: 'live' }],
    [{ status: 401, json: { status: false, message: 'Invalid key' } }, { kind: 'dead' }],
    [
      { status: 401, json: { status: false, message: 'Your IP address is not allowed to make this call' } },
      { kind: 'unknown' },
    ],
  ],
}

describeVerify(provider, online, { 'paystack-live-secret-key': secretKey, 'paystack-test-secret-key': secretKey })
