import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errors: 'Invalid Team API token' } }

describeVerify(provider, online, {
  'betterstack-api-token': {
    source: 'https://betterstack.com/docs/uptime/api/list-all-existing-monitors/ (2026-11-25, not opened)',
    asks: 'GET https://uptime.betterstack.com/api/v2/monitors',
    cases: [
      [{ json: { data: [], pagination: {} } }, { kind: 'live' }],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { data: [], pagination: {} } }], { kind: 'live' }],
    ],
  },
})
