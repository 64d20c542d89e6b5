import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'freshdesk-api-key': {
    source: 'https://developers.freshdesk.com/api/#me (2026-11-25, not opened)',
    asks: 'GET https://acme.freshdesk.com/api/v2/agents/me',
    cases: [
      [
        { json: { id: 1, contact: { email: 'jane@corp.test' } } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { code: 'invalid_credentials' } }, { kind: 'dead' }],
      [{ status: 403, json: { code: 'access_denied' } }, { kind: 'unknown' }],
    ],
  },
})
