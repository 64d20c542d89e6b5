import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://docs.goshippo.com/shippoapi/public-api/addresses/listaddresses (2026-11-25, not opened)',
  asks: 'GET https://api.goshippo.com/addresses/?results',
  cases: [
    [{ json: { next: null, previous: null, results: [] } }, { kind: 'live' }],
    [{ status: 401, json: { detail: 'Token does not exist' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'shippo-live-token': token,
  'shippo-test-token': token,
})
