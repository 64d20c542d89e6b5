import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'podio-access-token': {
    source: 'https://developers.podio.com/doc/users/get-user-status-22480 (2026-11-25, not opened)',
    asks: 'GET https://api.podio.com/user/status',
    cases: [
      [
        { json: { user: { user_id: 1, mail: 'jane@corp.test' } } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { error: 'unauthorized', error_description: 'expired_token' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
