import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'coinbase-oauth-token': {
    source: 'https://docs.cdp.coinbase.com/coinbase-app/docs/api-architecture/status-codes (2026-11-25, not opened)',
    asks: 'GET https://api.coinbase.com/v2/user',
    cases: [
      [{ json: { data: { id: 'u1', name: 'Jane' } } }, { kind: 'live', identity: { account: 'u1', user: 'Jane' } }],
      [{ status: 401, json: { errors: [{ id: 'invalid_token' }] } }, { kind: 'dead' }],
      [
        { status: 401, json: { errors: [{ id: 'revoked_token' }] } },
        { kind: 'dead', reason: 'revoked' },
      ],
      [
        { status: 401, json: { errors: [{ id: 'expired_token' }] } },
        { kind: 'dead', reason: 'expired' },
      ],
      [{ status: 403, json: { errors: [{ id: 'invalid_scope' }] } }, { kind: 'unknown' }],
    ],
  },
})
