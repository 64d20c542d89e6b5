import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'lemlist-api-key': {
    source: 'https://developer.lemlist.com/api-reference/endpoints/team/get-team (2026-11-25, not opened)',
    asks: 'GET https://api.lemlist.com/api/team',
    cases: [
      [{ json: { _id: 'tea_1', name: 'Acme' } }, { kind: 'live', identity: { account: 'tea_1', organisation: 'Acme' } }],
      [{ status: 401, body: 'Unauthorized' }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
