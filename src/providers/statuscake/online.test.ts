import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'statuscake-access-key': {
    source: 'https://developers.statuscake.com/api/#tag/uptime/operation/list-uptime-tests (2026-11-25, not opened)',
    asks: 'GET https://api.statuscake.com/v1/uptime?limit',
    cases: [
      [{ json: { data: [], metadata: { page: 1 } } }, { kind: 'live' }],
      [{ status: 401, json: { message: 'The provided credentials could not be authenticated' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
