import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://airtable.com/developers/web/api/get-user-id-scopes (2026-11-25, not opened)',
  asks: 'GET https://api.airtable.com/v0/meta/whoami',
  cases: [
    [
      { json: { id: 'usrL2PNC5o3H4lBEi', email: 'jane@corp.test', scopes: ['user.email:read'] } },
      { kind: 'live', identity: { account: 'usrL2PNC5o3H4lBEi', user: 'jane@corp.test', scopes: ['user.email:read'] } },
    ],
    [{ status: 401, json: { error: { type: 'AUTHENTICATION_REQUIRED' } } }, { kind: 'dead' }],
    [{ status: 403, json: {} }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'airtable-personal-token': token, 'airtable-oauth-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['airtable-personal-token', 'airtable-oauth-token'], {
    source: 'https://airtable.com/developers/web/api/list-bases (2026-11-25, not opened)',
    answers: [
      { json: { id: 'usr1', scopes: ['data.records:write'] } },
      { json: { bases: [{ id: 'app1', name: 'CRM', permissionLevel: 'create' }] } },
    ],
    grants: [
      { action: 'data.records:write', severity: 'high' },
      { action: 'create', resource: 'CRM', severity: 'critical' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  'airtable-personal-token': [],
  'airtable-oauth-token': [],
  'airtable-legacy-api-key': [],
})
