import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'eventbrite-private-token': {
    source: 'https://www.eventbrite.com/platform/docs/errors (2026-11-25, not opened)',
    asks: 'GET https://www.eventbriteapi.com/v3/users/me/',
    cases: [
      [{ json: { id: '100', name: 'Jane' } }, { kind: 'live', identity: { account: '100', user: 'Jane' } }],
      [{ status: 401, json: { error: 'INVALID_AUTH', status_code: 401 } }, { kind: 'dead' }],
      [{ status: 401, json: { error: 'NO_AUTH', status_code: 401 } }, { kind: 'unknown' }],
    ],
  },
})
