import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const live = {
  json: { data: { currentUser: { username: 'alice', emails: [{ email: 'alice@example.com' }] } } },
}
const token: RuleContract = {
  source: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token (2026-11-25)',
  asks: 'POST https://sourcegraph.example.com/.api/graphql',
  baseUrl: 'https://sourcegraph.example.com',
  cases: [
    [live, { kind: 'live', identity: { user: 'alice', account: 'alice@example.com' } }],
    [{ status: 401, body: 'Invalid access token.' }, { kind: 'dead' }],
    [{ json: { data: { currentUser: null } } }, { kind: 'unknown' }],
  ],
}
describeVerify(provider, online, { 'sourcegraph-access-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'sourcegraph-access-token': {
    source: 'https://sourcegraph.com/docs/api/graphql (2026-11-25, not opened)',
    answers: [
      {
        json: {
          data: { currentUser: { username: 'alice', siteAdmin: true, organizations: { nodes: [{ name: 'acme' }] } } },
        },
      },
    ],
    grants: [
      { action: 'site admin', resource: 'alice', severity: 'critical' },
      { action: 'organization', resource: 'acme' },
    ],
    gaps: ['repositories'],
  },
})

describeRevoke(provider, online, {
  'sourcegraph-access-token': [
    {
      source: 'lib/client of sourcegraph/sourcegraph (deleteAccessToken) (2026-11-25)',
      asks: 'POST https://sourcegraph.com/.api/graphql',
      cases: [
        [{ json: { data: { deleteAccessToken: { alwaysNil: null } } } }, { kind: 'done' }],
        [{ json: { data: null, errors: [{ message: 'access token not found' }] } }, { kind: 'unknown' }],
        [
          { status: 401, body: 'Invalid access token.' },
          { kind: 'unknown', reason: 'not-configured' },
        ],
      ],
    },
  ],
  ...forRules(['sourcegraph-legacy-token', 'sourcegraph-gateway-token'], []),
})
