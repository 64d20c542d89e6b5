import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errors: [{ type: 'unauthenticated' }] } }

describeVerify(provider, online, {
  'segment-public-api-token': {
    source: 'https://docs.segmentapis.com/tag/Workspaces (2026-11-25, not opened)',
    asks: 'GET https://api.segmentapis.com/',
    cases: [
      [
        { json: { data: { workspace: { id: 'w1', slug: 'acme' } } } },
        { kind: 'live', identity: { account: 'w1', organisation: 'acme' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { data: { workspace: { id: 'w1', slug: 'acme' } } } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
