import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'coda-api-token': {
    source: 'https://coda.io/developers/apis/v1#operation/whoami (2026-11-25, not opened)',
    asks: 'GET https://coda.io/apis/v1/whoami',
    cases: [
      [
        { json: { name: 'Jane', loginId: 'jane@corp.test', type: 'user', workspace: { name: 'Acme' } } },
        { kind: 'live', identity: { user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { statusCode: 401, statusMessage: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
