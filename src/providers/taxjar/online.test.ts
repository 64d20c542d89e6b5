import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { status: 401, error: 'Unauthorized' } }

describeVerify(provider, online, {
  'taxjar-api-key': {
    source: 'https://developers.taxjar.com/api/reference/#errors (2026-11-25, not opened)',
    asks: 'GET https://api.taxjar.com/v2/categories',
    cases: [
      [{ json: { categories: [] } }, { kind: 'live' }],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { categories: [] } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
