import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'gitea-access-token': {
    source: 'https://docs.gitea.com/development/api-usage (2026-11-25, not opened)',
    asks: 'GET https://gitea.corp.example/api/v1/user',
    cases: [
      [{ json: { id: 1, login: 'jane' } }, { kind: 'live', identity: { user: 'jane', account: '1' } }],
      [{ status: 401, json: { message: 'user does not exist' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'token does not have at least one of required scope(s)' } }, { kind: 'live' }],
    ],
  },
})
