import { describeVerify, type Case } from '#testing/online-contract.ts'
import { describeAccess, type AccessContract } from '#testing/access-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' } }
const user = {
  source: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user (2026-11-25, not opened)',
  asks: 'GET https://api.github.com/user',
  cases: [
    [
      { json: { login: 'octocat', id: 1 }, headers: { 'X-OAuth-Scopes': 'repo, read:org' } },
      { kind: 'live', identity: { user: 'octocat', account: '1', scopes: ['repo', 'read:org'] } },
    ],
    [BAD, { kind: 'dead', reason: 'not-accepted' }],
    [{ status: 403, json: { message: 'Resource protected by organization SAML enforcement.' } }, { kind: 'live' }],
    [{ status: 404, json: { message: 'Not Found' } }, { kind: 'unknown' }],
  ] satisfies Case[],
}

describeVerify(provider, online, {
  'github-personal-access-token': user,
  'github-fine-grained-token': user,
  'github-oauth-access-token': user,
  'github-app-user-token': user,
  'github-app-installation-token': {
    source:
      'https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation (2026-11-25, not opened)',
    asks: 'GET https://api.github.com/installation/repositories?per_page',
    cases: [
      [
        { json: { total_count: 1, repositories: [{ owner: { login: 'octo-org' } }] } },
        { kind: 'live', identity: { organisation: 'octo-org' } },
      ],
      [BAD, { kind: 'dead' }],
    ],
  },
})

const REPORT = {
  source: 'https://docs.github.com/en/rest/credentials/revoke (2026-11-25, not opened)',
  asks: 'POST https://api.github.com/credentials/revoke',
  cases: [
    [{ status: 202 }, { kind: 'accepted' }],
    [{ status: 422, json: { message: 'Validation Failed' } }, { kind: 'unknown' }],
  ] as const,
}

describeRevoke(provider, online, {
  'github-personal-access-token': [REPORT],
  'github-fine-grained-token': [REPORT],
  'github-oauth-access-token': [REPORT],
  'github-app-user-token': [REPORT],
  'github-app-installation-token': [
    {
      source:
        'https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token (2026-11-25, not opened)',
      asks: 'DELETE https://api.github.com/installation/token',
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [BAD, { kind: 'was-dead' }],
      ],
    },
  ],
})

const repository = (name: string, permissions: Record<string, boolean>, isPrivate = true) => ({
  full_name: name,
  private: isPrivate,
  permissions,
})
const USER_ACCESS: AccessContract = {
  source:
    'https://docs.github.com/en/rest/repos/repos#list-repositories-for-the-authenticated-user (2026-11-25, not opened)',
  answers: [
    { json: { login: 'octocat' }, headers: { 'X-OAuth-Scopes': 'repo, gist' } },
    {
      json: [
        repository('octo-org/app', { admin: false, push: true, pull: true }),
        repository('octo-org/public', { admin: false, push: false, pull: true }, false),
      ],
    },
  ],
  grants: [
    { action: 'repo', resource: 'octocat', severity: 'critical' },
    { action: 'gist', severity: 'medium' },
    { action: 'push', resource: 'octo-org/app', severity: 'high' },
  ],
  gaps: [],
}

describeAccess(provider, online, {
  'github-personal-access-token': USER_ACCESS,
  'github-fine-grained-token': USER_ACCESS,
  'github-oauth-access-token': USER_ACCESS,
  'github-app-user-token': USER_ACCESS,
  'github-app-installation-token': {
    source:
      'https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation (2026-11-25, not opened)',
    answers: [{ json: { total_count: 1, repositories: [repository('octo-org/app', { admin: true })] } }],
    grants: [{ action: 'admin', resource: 'octo-org/app', severity: 'critical' }],
    gaps: [],
  },
})
