import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'fastly-api-token': {
    source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/user/ (2026-11-25, not opened)',
    answers: [
      { json: { id: 't1', user_id: 'u1', customer_id: 'c1', scope: 'purge_all', services: ['s1'] } },
      { json: [{ id: 's1', name: 'www' }] },
    ],
    grants: [
      { action: 'purge_all', resource: 's1', severity: 'high' },
      { action: 'service', resource: 'www' },
    ],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  'fastly-api-token': [
    {
      source:
        'https://www.fastly.com/documentation/reference/api/auth-tokens/user/#revoke-token-current (2026-11-25, not opened)',
      asks: 'DELETE https://api.fastly.com/tokens/self',
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
})
