import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.xendit.co/apidocs/get-balance (2026-11-25, not opened)',
  asks: 'GET https://api.xendit.co/balance',
  cases: [
    [{ json: { balance: 1241231 } }, { kind: 'live' }],
    [{ status: 401, json: { error_code: 'INVALID_API_KEY' } }, { kind: 'dead' }],
    [{ status: 403, json: { error_code: 'REQUEST_FORBIDDEN_ERROR' } }, { kind: 'live' }],
  ],
}

describeVerify(provider, online, {
  'xendit-secret-key': key,
  'xendit-development-key': key,
})
