import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { msg: 'Invalid API key', code: 'BadApiKey' } }

describeVerify(provider, online, {
  'iterable-api-key': {
    source: 'https://api.iterable.com/api/docs (2026-11-25, not opened)',
    asks: 'GET https://api.iterable.com/api/lists',
    cases: [
      [{ json: { lists: [] } }, { kind: 'live' }],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { lists: [] } }], { kind: 'live' }],
      [{ status: 401, json: { code: 'Unauthorized' } }, { kind: 'unknown' }],
    ],
  },
})
