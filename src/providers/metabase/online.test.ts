import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'metabase-api-key': {
    source: 'https://www.metabase.com/docs/latest/api#tag/apiuser (2026-11-25, not opened)',
    asks: 'GET https://metabase.corp.example/api/user/current',
    cases: [
      [{ json: { id: 1, email: 'jane@corp.test' } }, { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
      [{ status: 401, body: 'Unauthenticated' }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
  'metabase-session-token': {
    source: 'https://www.metabase.com/docs/latest/api#tag/apiuser (2026-11-25, not opened)',
    asks: 'GET https://metabase.corp.example/api/user/current',
    cases: [
      [{ json: { id: 1, email: 'jane@corp.test' } }, { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
      [{ status: 401, body: 'Unauthenticated' }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
