import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'fastly-api-token': {
    source:
      'https://www.fastly.com/documentation/reference/api/auth-tokens/user/#get-token-current (2026-11-25, not opened)',
    asks: 'GET https://api.fastly.com/tokens/self',
    cases: [
      [
        {
          json: {
            id: 't1',
            user_id: 'u1',
            customer_id: 'c1',
            scope: 'global:read',
            created_at: '2026-01-02T00:00:00Z',
            expires_at: null,
          },
        },
        {
          kind: 'live',
          identity: { account: 'c1', user: 'u1', scopes: ['global:read'], createdAt: '2026-01-02T00:00:00.000Z' },
        },
      ],
      [{ status: 401, json: { msg: 'Provided credentials are missing or invalid' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
