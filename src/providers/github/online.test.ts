import { describeVerify, type Case } from '#testing/online-contract.ts'
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
