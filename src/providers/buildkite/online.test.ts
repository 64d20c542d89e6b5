import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiToken: RuleContract = {
  source: 'https://buildkite.com/docs/apis/rest-api/access-token (2026-11-25, not opened)',
  asks: 'GET https://api.buildkite.com/v2/access-token',
  cases: [
    [
      { json: { uuid: 'b63254c0', scopes: ['read_user'], user: { name: 'Jane', email: 'jane@corp.test' } } },
      { kind: 'live', identity: { account: 'b63254c0', user: 'jane@corp.test', scopes: ['read_user'] } },
    ],
    [
      { status: 401, json: { message: 'Authentication required. Please supply a valid API Access Token' } },
      { kind: 'dead' },
    ],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'buildkite-api-token': apiToken, 'buildkite-legacy-api-token': apiToken })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['buildkite-api-token', 'buildkite-legacy-api-token'], {
    source: 'https://buildkite.com/docs/apis/rest-api/access-token (2026-11-25)',
    answers: [
      { json: { uuid: 'b63254c0', scopes: ['read_build', 'write_agents'] } },
      { json: [{ slug: 'acme' }] },
      { json: [{ slug: 'deploy' }] },
    ],
    grants: [
      { action: 'read_build', severity: 'medium' },
      { action: 'write_agents', severity: 'high' },
      { action: 'organization', resource: 'acme' },
      { action: 'pipeline', resource: 'deploy' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['buildkite-api-token', 'buildkite-legacy-api-token'],
    [
      {
        source: 'https://buildkite.com/docs/apis/rest-api/access-token (2026-11-25)',
        asks: 'DELETE https://api.buildkite.com/v2/access-token',
        cases: [
          [{ status: 204 }, { kind: 'done' }],
          [{ status: 401, json: {} }, { kind: 'was-dead' }],
          [{ status: 403, json: {} }, { kind: 'refused' }],
        ],
      },
    ],
  ),
  'buildkite-agent-token': [],
})
