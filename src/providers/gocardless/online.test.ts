import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (reason: string) => ({ status: 401, json: { error: { type: 'invalid_api_usage', errors: [{ reason }] } } })
const at = (host: string): RuleContract => ({
  source: 'https://developer.gocardless.com/api-reference/#api-usage-errors (2026-11-25, not opened)',
  asks: `GET https://${host}/creditors?limit`,
  cases: [
    [
      { json: { creditors: [{ id: 'CR123', name: 'Acme' }] } },
      { kind: 'live', identity: { account: 'CR123', organisation: 'Acme' } },
    ],
    [refused('access_token_not_found'), { kind: 'dead', reason: 'not-accepted' }],
    [refused('access_token_revoked'), { kind: 'dead', reason: 'revoked' }],
    [refused('access_token_not_active'), { kind: 'dead', reason: 'disabled' }],
    [{ status: 403, json: { error: { type: 'invalid_api_usage' } } }, { kind: 'unknown' }],
  ],
})

describeVerify(provider, online, {
  'gocardless-live-token': at('api.gocardless.com'),
  'gocardless-sandbox-token': at('api-sandbox.gocardless.com'),
})
