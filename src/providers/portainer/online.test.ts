import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'portainer-access-token': {
    source: 'https://docs.portainer.io/api/access (2026-11-25, not opened)',
    asks: 'GET https://portainer.corp.example/api/users/me',
    cases: [
      [{ json: { Id: 1, Username: 'jane', Role: 1 } }, { kind: 'live', identity: { account: '1', user: 'jane' } }],
      [{ status: 401, json: { message: 'A valid authorization token is missing' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
