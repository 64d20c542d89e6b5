import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://developers.telnyx.com/api/errors (2026-11-25, not opened)',
  asks: 'GET https://api.telnyx.com/v2/balance',
  cases: [
    [{ json: { data: { record_type: 'balance', balance: '1.00' } } }, { kind: 'live' }],
    [{ status: 401, json: { errors: [{ code: '10009', title: 'Authentication failed' }] } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'telnyx-api-key': key,
  'telnyx-named-api-key': key,
})
