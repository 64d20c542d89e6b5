import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const DOCS = 'https://platform.claude.com/docs/en'
const refused = (status: number, type: string) => ({ status, json: { type: 'error', error: { type, message: '-' } } })

describeVerify(provider, online, {
  'anthropic-api-key': {
    source: `${DOCS}/api/models-list (2026-11-25, not opened)`,
    asks: 'GET https://api.anthropic.com/v1/models?limit',
    cases: [
      [
        {
          json: { data: [{ type: 'model', id: 'claude' }], has_more: true },
          headers: { 'anthropic-organization-id': 'o-1' },
        },
        { kind: 'live', identity: { account: 'o-1' } },
      ],
      [refused(401, 'authentication_error'), { kind: 'dead' }],
      [refused(403, 'permission_error'), { kind: 'live', limited: 'permission_error' }],
      [refused(403, 'forbidden'), { kind: 'unknown' }],
      [refused(529, 'overloaded_error'), { kind: 'unknown' }],
    ],
  },
  'anthropic-admin-key': {
    source: `${DOCS}/api/admin-api/organization/get-me (2026-11-25, not opened)`,
    asks: 'GET https://api.anthropic.com/v1/organizations/me',
    cases: [
      [
        { json: { id: '12345678-1234', type: 'organization', name: 'Acme' } },
        { kind: 'live', identity: { account: '12345678-1234', organisation: 'Acme' } },
      ],
      [refused(401, 'authentication_error'), { kind: 'dead' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'anthropic-api-key': {
    source: 'https://platform.claude.com/docs/en/api/models-list (2026-11-25, not opened)',
    answers: [
      { json: { data: [{ id: 'claude' }] }, headers: { 'anthropic-organization-id': 'org-1' } },
      { json: { data: [{ id: 'msgbatch_1' }], has_more: false } },
    ],
    grants: [
      { action: 'messages', resource: 'org-1' },
      { action: 'message batch', resource: 'msgbatch_1' },
    ],
    gaps: [],
  },
  'anthropic-admin-key': {
    source: 'https://platform.claude.com/docs/en/api/administration-api (2026-11-25, not opened)',
    answers: [
      { json: { id: 'o1', name: 'Acme' } },
      { json: { data: [{ id: 'wrkspc_1', name: 'prod' }] } },
      { json: { data: [{ email: 'a@example.com' }] } },
      { json: { data: [{ name: 'ci' }] } },
    ],
    grants: [
      { action: 'admin', resource: 'Acme', severity: 'critical' },
      { action: 'workspace', resource: 'prod' },
      { action: 'user' },
      { action: 'api key', resource: 'ci' },
    ],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  'anthropic-api-key': [],
  'anthropic-admin-key': [],
  ...forRules(['anthropic-oauth-access-token', 'anthropic-oauth-refresh-token', 'anthropic-session-key'], []),
})
