import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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
