import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://open-api.netlify.com/#tag/user/operation/getCurrentUser (2026-11-25, not opened)',
  asks: 'GET https://api.netlify.com/api/v1/user',
  cases: [
    [
      { json: { id: '5b9d', email: 'jane@corp.test', created_at: '2025-01-01T00:00:00Z' } },
      { kind: 'live', identity: { account: '5b9d', user: 'jane@corp.test', createdAt: '2025-01-01T00:00:00.000Z' } },
    ],
    [{ status: 401, json: { code: 401, message: 'Access Denied' } }, { kind: 'dead' }],
    [{ status: 403, json: {} }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'netlify-personal-access-token': token,
  'netlify-cli-token': token,
  'netlify-oauth-token': token,
  'netlify-app-token': token,
  'netlify-legacy-token': token,
  'netlify-token-by-name': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(
    [
      'netlify-personal-access-token',
      'netlify-cli-token',
      'netlify-oauth-token',
      'netlify-app-token',
      'netlify-legacy-token',
      'netlify-token-by-name',
    ],
    {
      source: 'https://open-api.netlify.com/#tag/site/operation/listSites (2026-11-25, not opened)',
      answers: [{ json: [{ name: 'Acme', role: 'Owner' }] }, { json: [{ name: 'site' }] }],
      grants: [
        { action: 'role: Owner', resource: 'Acme', severity: 'critical' },
        { action: 'site', resource: 'site' },
      ],
      gaps: [],
    },
  ),
})

describeRevoke(provider, online, {
  ...forRules(
    [
      'netlify-personal-access-token',
      'netlify-cli-token',
      'netlify-oauth-token',
      'netlify-app-token',
      'netlify-legacy-token',
      'netlify-token-by-name',
    ],
    [],
  ),
  'netlify-build-hook': [],
})
