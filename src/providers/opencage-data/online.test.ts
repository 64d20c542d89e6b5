import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://opencagedata.com/api#codes (2026-11-25, not opened)',
  asks: 'GET https://api.opencagedata.com/geocode/v1/json?q&no_annotations&limit&key',
  cases: [
    [{ json: { status: { code: 200, message: 'OK' }, results: [] } }, { kind: 'live' }],
    [{ status: 401, json: { status: { code: 401, message: 'invalid API key' } } }, { kind: 'dead' }],
    [{ status: 402, json: { status: { code: 402 } } }, { kind: 'unknown' }],
    [{ status: 403, json: { status: { code: 403 } } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'opencage-data-api-key': key,
  'opencage-data-api-key-letters': key,
})
