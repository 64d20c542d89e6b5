import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.locationiq.com/docs/errors (2026-11-25)',
  asks: 'GET https://us1.locationiq.com/v1/balance?key',
  cases: [
    [{ json: { status: 'ok', balance: { day: 4982, bonus: 0 } } }, { kind: 'live' }],
    [{ status: 401, json: { error: 'Invalid key' } }, { kind: 'dead' }],
    [{ status: 403, json: { error: 'Access restricted' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'location-iq-api-key': key,
  'location-iq-access-token-of-another-form': key,
})
