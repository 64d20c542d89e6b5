import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.coinapi.io/general/authentication (2026-11-25, not opened)',
  asks: 'GET https://rest.coinapi.io/v1/exchangerate/BTC/USD',
  cases: [
    [{ json: { asset_id_base: 'BTC', rate: 94000.5 } }, { kind: 'live' }],
    [{ status: 401, json: { error: 'Invalid API key' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'coin-api-api-key': key,
  'coin-api-api-key-in-capitals': key,
  'coin-api-api-key-of-36-characters': key,
})
