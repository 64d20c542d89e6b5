import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'rawg-api-key': {
    source: 'https://api.rawg.io/docs/ (2026-11-25, not opened)',
    asks: 'GET https://api.rawg.io/api/genres?page_size&key',
    cases: [
      [{ json: { count: 19, results: [] } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'The API key is not found' } }, { kind: 'dead' }],
      [{ status: 401, json: { error: 'The monthly API limit reached' } }, { kind: 'unknown' }],
    ],
  },
})
