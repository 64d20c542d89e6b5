import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'mattermost-access-token': {
    source: 'https://developers.mattermost.com/api-documentation/#/operations/GetUser (2026-11-25, not opened)',
    asks: 'GET https://chat.corp.example/api/v4/users/me',
    cases: [
      [{ json: { id: 'u1', username: 'jane' } }, { kind: 'live', identity: { account: 'u1', user: 'jane' } }],
      [{ status: 401, json: { id: 'api.context.session_expired.app_error', status_code: 401 } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
