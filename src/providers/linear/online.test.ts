import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const viewer: RuleContract = {
  source: 'https://linear.app/developers/graphql (2026-11-25, not opened)',
  asks: 'POST https://api.linear.app/graphql',
  cases: [
    [
      { json: { data: { viewer: { id: 'u1', email: 'jane@corp.test' }, organization: { name: 'Acme' } } } },
      { kind: 'live', identity: { account: 'u1', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { errors: [{ extensions: { code: 'AUTHENTICATION_ERROR' } }] } }, { kind: 'dead' }],
    [{ status: 400, json: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'linear-api-key': viewer, 'linear-oauth-token': viewer })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['linear-api-key', 'linear-oauth-token'], {
    source: 'https://linear.app/developers/graphql (2026-11-25, not opened)',
    answers: [
      {
        json: {
          data: {
            viewer: { name: 'A', admin: true },
            organization: { name: 'Acme' },
            teams: { nodes: [{ name: 'Core' }], pageInfo: { hasNextPage: false } },
          },
        },
      },
    ],
    grants: [
      { action: 'admin', resource: 'Acme', severity: 'critical' },
      { action: 'team', resource: 'Core' },
    ],
    gaps: ['scopes'],
  }),
})

describeRevoke(provider, online, {
  'linear-oauth-token': [
    {
      source: 'https://linear.app/developers/oauth-2-0-authentication (2026-11-25, not opened)',
      asks: 'POST https://api.linear.app/oauth/revoke',
      cases: [
        [{ status: 200, json: {} }, { kind: 'done' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
  ...forRules(['linear-api-key', 'linear-webhook-secret', 'linear-client-secret'], []),
})
