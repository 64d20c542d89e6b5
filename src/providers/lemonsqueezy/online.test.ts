import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'lemonsqueezy-api-key': {
    source: 'https://docs.lemonsqueezy.com/api/users/retrieve-user (2026-11-25, not opened)',
    asks: 'GET https://api.lemonsqueezy.com/v1/users/me',
    cases: [
      [
        { json: { data: { id: '1', attributes: { email: 'jane@corp.test' } } } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { errors: [{ status: '401', title: 'Unauthenticated' }] } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
