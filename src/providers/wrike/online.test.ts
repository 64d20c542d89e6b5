import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { error: 'not_authorized' } }

describeVerify(provider, online, {
  'wrike-access-token': {
    source: 'https://developers.wrike.com/api/v4/contacts/ (2026-11-25, not opened)',
    asks: 'GET https://www.wrike.com/api/v4/contacts?me',
    cases: [
      [
        { json: { kind: 'contacts', data: [{ id: 'KUAFY3BJ', me: true }] } },
        { kind: 'live', identity: { account: 'KUAFY3BJ' } },
      ],
      [[BAD, BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { kind: 'contacts', data: [{ id: 'KUAFY3BJ', me: true }] } }], { kind: 'live' }],
      [{ status: 403, json: { error: 'access_forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
