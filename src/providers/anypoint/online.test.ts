import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'anypoint-access-token': {
    source:
      'https://anypoint.mulesoft.com/exchange/portals/anypoint-platform/f1e97bc6-315a-4490-82a7-23abe036327a.anypoint-platform/access-management-api/ (2026-11-25, not opened)',
    asks: 'GET https://anypoint.mulesoft.com/accounts/api/me',
    cases: [
      [
        { json: { user: { id: 'u1', username: 'jane', organization: { name: 'Acme' } } } },
        { kind: 'live', identity: { account: 'u1', user: 'jane', organisation: 'Acme' } },
      ],
      [{ status: 401, body: 'Unauthorized' }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
