import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://vercel.com/docs/rest-api/user/get-the-user (2026-11-25, not opened)',
  asks: 'GET https://api.vercel.com/v2/user',
  cases: [
    [
      { json: { user: { id: 'AEIIDYVk59zbFF2Sxfyxxmua', email: 'jane@corp.test', username: 'jane' } } },
      { kind: 'live', identity: { account: 'AEIIDYVk59zbFF2Sxfyxxmua', user: 'jane' } },
    ],
    [
      { status: 403, json: { error: { code: 'forbidden', message: 'Not authorized', invalidToken: true } } },
      { kind: 'dead' },
    ],
    [
      { status: 403, json: { error: { code: 'forbidden', message: "You don't have permission to access this resource." } } },
      { kind: 'unknown' },
    ],
  ],
}

describeVerify(provider, online, {
  'vercel-personal-access-token': token,
  'vercel-integration-token': token,
  'vercel-app-access-token': token,
  'vercel-api-key': {
    source: 'https://vercel.com/docs/ai-gateway/usage (2026-11-25)',
    asks: 'GET https://ai-gateway.vercel.sh/v1/credits',
    noDead: 'the vendor does not document the answer to a key that is none',
    cases: [
      [{ json: { balance: '95.50', total_used: '4.50' } }, { kind: 'live' }],
      [{ status: 401, json: { error: { type: 'authentication_error' } } }, { kind: 'unknown' }],
    ],
  },
  'vercel-legacy-token': token,
  'vercel-token-by-name': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['vercel-personal-access-token', 'vercel-integration-token', 'vercel-legacy-token', 'vercel-token-by-name'], {
    source: 'https://vercel.com/docs/rest-api/projects/retrieve-a-list-of-projects (2026-11-25, not opened)',
    answers: [
      { json: { teams: [{ id: 'team_1', slug: 'acme', membership: { role: 'OWNER' } }], pagination: { next: null } } },
      { json: { projects: [{ id: 'prj_1', name: 'site' }], pagination: { next: null } } },
      { json: { projects: [] } },
    ],
    grants: [
      { action: 'role: OWNER', resource: 'acme', severity: 'critical' },
      { action: 'project', resource: 'site' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(
    ['vercel-personal-access-token', 'vercel-legacy-token', 'vercel-token-by-name'],
    [
      {
        source: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token (2026-11-25)',
        asks: 'DELETE https://api.vercel.com/v3/user/tokens/current',
        cases: [
          [{ json: { tokenId: '5d9f2ebd' } }, { kind: 'done' }],
          [{ status: 403, json: { error: { code: 'forbidden', invalidToken: true } } }, { kind: 'was-dead' }],
          [{ status: 403, json: { error: { code: 'forbidden' } } }, { kind: 'refused' }],
        ],
      },
    ],
  ),
  ...forRules(['vercel-integration-token', 'vercel-app-access-token', 'vercel-api-key'], []),
})
