import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (status: number, code: string | null, message = '-') => ({ status, json: { error: { message, code } } })
const models: RuleContract = {
  source: 'https://github.com/microsoft/PowerToys/issues/32989 (2026-11-25); error codes of the vendor (not opened)',
  asks: 'GET https://api.openai.com/v1/models',
  cases: [
    [
      { json: { object: 'list', data: [{ id: 'gpt-5' }] }, headers: { 'openai-organization': 'acme' } },
      { kind: 'live', identity: { organisation: 'acme' } },
    ],
    [refused(401, 'invalid_api_key'), { kind: 'dead', reason: 'not-accepted' }],
    [refused(401, 'account_deactivated'), { kind: 'dead', reason: 'owner-gone' }],
    [refused(403, null, 'You have insufficient permissions. Missing scopes: api.model.read.'), { kind: 'live' }],
    [refused(401, null, 'You have insufficient permissions. Missing scopes: model.request.'), { kind: 'live' }],
    [refused(401, 'ip_not_authorized'), { kind: 'unknown' }],
    [refused(401, null, 'You must be a member of an organization to use the API.'), { kind: 'unknown' }],
    [refused(403, 'unsupported_country_region_territory'), { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'openai-project-key': models,
  'openai-service-account-key': models,
  'openai-user-key': models,
  'openai-admin-key': { ...models, asks: 'GET https://api.openai.com/v1/organization/projects?limit' },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['openai-project-key', 'openai-service-account-key', 'openai-user-key'], {
    source: 'https://developers.openai.com/api/reference/resources/models (2026-11-25, not opened)',
    answers: [
      {
        json: { object: 'list', data: [{ id: 'gpt-4o' }, { id: 'ft:gpt-4o:acme' }] },
        headers: { 'openai-organization': 'acme' },
      },
      { json: { object: 'list', data: [{ id: 'file-1', filename: 'customers.jsonl' }], has_more: true } },
      { status: 403, json: {} },
    ],
    grants: [
      { action: 'models', resource: 'acme' },
      { action: 'fine-tuned model', resource: 'ft:gpt-4o:acme' },
      { action: 'file', resource: 'customers.jsonl' },
    ],
    gaps: ['permissions', 'files: more', 'vector stores: status 403'],
  }),
  'openai-admin-key': {
    source: 'https://developers.openai.com/api/reference/administration/overview (2026-11-25, not opened)',
    answers: [
      { json: { object: 'list', data: [{ id: 'proj_1', name: 'Shop' }] } },
      { json: { data: [{ email: 'a@example.com', name: 'A' }] } },
      { json: { data: [] } },
    ],
    grants: [
      { action: 'project', resource: 'Shop', severity: 'critical' },
      { action: 'user', resource: 'A' },
    ],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  ...forRules(['openai-project-key', 'openai-service-account-key', 'openai-user-key'], []),
  'openai-admin-key': [],
  'openai-session-key': [],
})
