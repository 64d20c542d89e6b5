import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: [{ id: 's-1', tenant_id: 't-1', name: 'default' }] }
const key: RuleContract = {
  source:
    'https://docs.langchain.com/langsmith/smith-api/api-key/generate-personal-access-token.md (2026-11-25: header and host)',
  asks: 'GET https://api.smith.langchain.com/api/v1/sessions?limit',
  noDead: 'a key of a server of a company’s own gets the same refusal',
  cases: [
    [good, { kind: 'live', identity: { account: 't-1' } }],
    [[{ status: 403, json: { detail: 'Forbidden' } }, good], { kind: 'live' }],
    [{ status: 401, json: { detail: 'Invalid token' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'langsmith-personal-token': key, 'langsmith-service-key': key })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['langsmith-personal-token', 'langsmith-service-key', 'langsmith-legacy-key'], []),
})
