import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.lob.com/#tag/Errors (2026-11-25, not opened)',
  asks: 'GET https://api.lob.com/v1/addresses?limit',
  cases: [
    [{ json: { object: 'list', data: [], count: 0 } }, { kind: 'live' }],
    [{ status: 401, json: { error: { status_code: 401, code: 'invalid_api_key' } } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'lob-live-key': key,
  'lob-test-key': key,
})
