import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { error: { type: 'unauthorized' } } }

describeVerify(provider, online, {
  'nylas-api-key': {
    source: 'https://developer.nylas.com/docs/api/v3/admin/#get-/v3/applications (2026-11-25, not opened)',
    asks: 'GET https://api.us.nylas.com/v3/applications',
    cases: [
      [
        { json: { request_id: 'r', data: { application_id: 'a1', organization_id: 'o1' } } },
        { kind: 'live', identity: { account: 'a1', organisation: 'o1' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { request_id: 'r', data: { application_id: 'a1', organization_id: 'o1' } } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
