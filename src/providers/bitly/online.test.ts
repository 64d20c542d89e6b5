import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'bitly-access-token': {
    source: 'https://dev.bitly.com/api-reference/#getUser (2026-11-25, not opened)',
    asks: 'GET https://api-ssl.bitly.com/v4/user',
    cases: [
      [
        { json: { login: 'jane', created: '2024-01-02T03:04:05+0000', is_active: true } },
        { kind: 'live', identity: { user: 'jane', createdAt: '2024-01-02T03:04:05.000Z' } },
      ],
      [{ status: 403, json: { message: 'FORBIDDEN' } }, { kind: 'unknown' }],
    ],
    noDead: 'Bitly answers 403 to bad tokens and to missing rights alike',
  },
})
