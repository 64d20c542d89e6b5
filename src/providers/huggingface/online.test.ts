import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://huggingface.co/docs/hub/api (2026-11-25, not opened)',
  asks: 'GET https://huggingface.co/api/whoami-v2',
  cases: [
    [
      {
        json: {
          type: 'user',
          id: '5e1d2c',
          name: 'jane',
          orgs: [{ name: 'acme' }],
          auth: {
            type: 'access_token',
            accessToken: { displayName: 'ci', role: 'write', createdAt: '2025-01-02T03:04:05.000Z' },
          },
        },
      },
      {
        kind: 'live',
        identity: {
          user: 'jane',
          account: '5e1d2c',
          organisation: 'acme',
          scopes: ['write'],
          createdAt: '2025-01-02T03:04:05.000Z',
        },
      },
    ],
    [{ status: 401, json: { error: 'Invalid user token.' } }, { kind: 'dead' }],
    [{ status: 403, json: { error: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'huggingface-user-token': token,
  'huggingface-organization-token': token,
  'huggingface-oauth-token': token,
  'huggingface-legacy-token': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(
    ['huggingface-user-token', 'huggingface-organization-token', 'huggingface-oauth-token', 'huggingface-legacy-token'],
    {
      source: 'https://huggingface.co/docs/hub/security-tokens (2026-11-25)',
      answers: [
        {
          json: {
            name: 'alice',
            auth: {
              accessToken: {
                role: 'fineGrained',
                fineGrained: {
                  global: ['post.write'],
                  scoped: [{ entity: { name: 'acme', type: 'org' }, permissions: ['repo.content.read'] }],
                },
              },
            },
            orgs: [{ name: 'acme', roleInOrg: 'admin' }],
          },
        },
      ],
      grants: [
        { action: 'post.write', resource: 'alice', severity: 'high' },
        { action: 'repo.content.read', resource: 'acme', severity: 'medium' },
        { action: 'role: admin', resource: 'acme', severity: 'critical' },
      ],
      gaps: ['repositories'],
    },
  ),
})

describeRevoke(provider, online, {
  ...forRules(
    ['huggingface-user-token', 'huggingface-organization-token', 'huggingface-oauth-token', 'huggingface-legacy-token'],
    [
      {
        source: 'https://huggingface.co/docs/hub/security-tokens (2026-11-25)',
        asks: 'POST https://huggingface.co/api/credentials/revoke',
        cases: [
          [{ status: 202 }, { kind: 'accepted' }],
          [{ status: 400, json: {} }, { kind: 'unknown' }],
        ],
      },
    ],
  ),
})
