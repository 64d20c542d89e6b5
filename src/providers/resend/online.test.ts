import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiKey: RuleContract = {
  source: 'https://resend.com/docs/api-reference/errors (2026-11-25)',
  asks: 'GET https://api.resend.com/domains',
  cases: [
    [{ json: { data: [{ id: 'd91cd9bd', name: 'corp.test' }] } }, { kind: 'live', identity: { organisation: 'corp.test' } }],
    [{ status: 403, json: { statusCode: 403, name: 'invalid_api_key', message: 'API key is invalid' } }, { kind: 'dead' }],
    [{ status: 400, json: { statusCode: 400, name: 'validation_error', message: 'API key is invalid' } }, { kind: 'dead' }],
    [
      { status: 401, json: { name: 'restricted_api_key' } },
      { kind: 'live', limited: 'restricted_api_key' },
    ],
    [{ status: 401, json: { name: 'missing_api_key' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'resend-api-key': apiKey, 'resend-api-key-by-name': apiKey })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['resend-api-key', 'resend-api-key-by-name'], {
    source: 'https://resend.com/docs/api-reference/api-keys/list-api-keys (2026-11-25, not opened)',
    answers: [{ json: { data: [{ id: '1', name: 'example.com' }] } }, { json: { data: [{ id: '2', name: 'prod' }] } }],
    grants: [
      { action: 'send as domain', resource: 'example.com' },
      { action: 'full access: api key', severity: 'critical' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['resend-api-key', 'resend-api-key-by-name'], []),
})
