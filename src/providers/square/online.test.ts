import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: { scopes: ['PAYMENTS_READ'], expires_at: '2026-10-26T20:00:00Z', client_id: 'c', merchant_id: 'M1' } }
const refused = (code: string) => ({ status: 401, json: { errors: [{ category: 'AUTHENTICATION_ERROR', code }] } })
const token: RuleContract = {
  source: 'https://developer.squareup.com/reference/square/o-auth-api/RetrieveTokenStatus (2026-11-25)',
  asks: 'POST https://connect.squareup.com/oauth2/token/status',
  cases: [
    [good, { kind: 'live', identity: { account: 'M1', scopes: ['PAYMENTS_READ'], expiresAt: '2026-10-26T20:00:00.000Z' } }],
    [[refused('UNAUTHORIZED'), good], { kind: 'live' }],
    [refused('UNAUTHORIZED'), { kind: 'dead', reason: 'not-accepted' }],
    [refused('ACCESS_TOKEN_REVOKED'), { kind: 'dead', reason: 'revoked' }],
    [refused('ACCESS_TOKEN_EXPIRED'), { kind: 'dead', reason: 'expired' }],
    [refused('CLIENT_DISABLED'), { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'square-access-token': token, 'square-legacy-access-token': token })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['square-access-token', 'square-legacy-access-token', 'square-application-secret'], []),
})
