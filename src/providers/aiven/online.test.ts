import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'aiven-auth-token': {
    source: 'https://www.mintlify.com/aiven/aiven-docs/api-reference/errors (2026-11-25)',
    asks: 'GET https://api.aiven.io/v1/me',
    cases: [
      [
        { json: { user: { user_id: 'u123', user: 'jane@corp.test', state: 'active' } } },
        { kind: 'live', identity: { account: 'u123', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { errors: [{ message: 'Invalid token', status: 401 }] } }, { kind: 'dead' }],
      [{ status: 403, json: { errors: [{ status: 403 }] } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'aiven-auth-token': {
    source: 'https://api.aiven.io/doc/#tag/Service/operation/ServiceList (2026-11-25, not opened)',
    answers: [
      { json: { projects: [{ project_name: 'prod' }] } },
      { json: { services: [{ service_name: 'pg-1', service_type: 'pg' }] } },
    ],
    grants: [
      { action: 'project', resource: 'prod' },
      { action: 'pg', resource: 'pg-1', severity: 'critical' },
    ],
    gaps: ['the role'],
  },
})

describeRevoke(provider, online, {
  'aiven-auth-token': [
    {
      source: 'https://api.aiven.io/doc/#tag/User/operation/AccessTokenRevoke (2026-11-25, not opened)',
      asks: 'GET https://api.aiven.io/v1/access_token',
      cases: [
        [
          [
            {
              json: {
                tokens: [
                  { token_prefix: 'other', currently_active: false },
                  { token_prefix: 'Zm9vYmFy', currently_active: true },
                ],
              },
            },
            { json: { message: 'revoked' } },
          ],
          { kind: 'done' },
        ],
        [{ json: { tokens: [{ token_prefix: 'other', currently_active: false }] } }, { kind: 'unknown' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
      ],
    },
  ],
  'aiven-service-password': [],
})
