import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: { scope: 'openid', access_token: 'x', app_id: 'APP-80W284485P519543T', expires_in: 31668 } }
const refused = { status: 401, json: { error: 'invalid_client', error_description: 'Client Authentication failed' } }

describeVerify(provider, online, {
  'paypal-client-secret': {
    source: 'https://developer.paypal.com/api/rest/authentication/ (2026-11-25, not opened)',
    asks: 'POST https://api-m.paypal.com/v1/oauth2/token',
    cases: [
      [good, { kind: 'live', identity: { account: 'APP-80W284485P519543T', scopes: ['openid'] } }],
      [[refused, good], { kind: 'live' }],
      [refused, { kind: 'dead' }],
      [{ status: 401, json: { error: 'invalid_token' } }, { kind: 'unknown' }],
    ],
  },
})
