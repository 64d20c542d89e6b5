import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'teamcity-access-token': {
    source: 'https://www.jetbrains.com/help/teamcity/rest/user.html (2026-11-25, not opened)',
    asks: 'GET https://teamcity.corp.example/app/rest/users/current',
    cases: [
      [{ json: { id: 1, username: 'jane' } }, { kind: 'live', identity: { user: 'jane', account: '1' } }],
      [{ status: 401, body: 'Authentication required' }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
