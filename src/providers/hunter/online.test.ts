import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'hunter-access-key': {
    source: 'https://hunter.io/api-documentation/v2#account (2026-11-25, not opened)',
    asks: 'GET https://api.hunter.io/v2/account?api_key',
    cases: [
      [
        { json: { data: { email: 'jane@corp.test', team_id: 1 } } },
        { kind: 'live', identity: { user: 'jane@corp.test', account: '1' } },
      ],
      [{ status: 401, json: { errors: [{ id: 'authentication_failed', code: 401 }] } }, { kind: 'dead' }],
      [{ status: 403, json: { errors: [{ id: 'rate_limit' }] } }, { kind: 'unknown' }],
    ],
  },
})
