import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.stripe.com/api/accounts/retrieve (2026-11-25, not opened)',
  asks: 'GET https://api.stripe.com/v1/account',
  cases: [
    [
      {
        json: {
          id: 'acct_1032D8',
          object: 'account',
          email: 'jane@corp.test',
          settings: { dashboard: { display_name: 'Acme' } },
        },
      },
      { kind: 'live', identity: { account: 'acct_1032D8', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [
      { status: 401, json: { error: { message: 'Invalid API Key provided', type: 'invalid_request_error' } } },
      { kind: 'dead', reason: 'not-accepted' },
    ],
    [
      { status: 401, json: { error: { code: 'api_key_expired' } } },
      { kind: 'dead', reason: 'expired' },
    ],
    [
      { status: 403, json: { error: { type: 'invalid_request_error' } } },
      { kind: 'live', limited: 'the key lacks a permission' },
    ],
    [{ status: 401, body: 'proxy' }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'stripe-live-secret-key': key,
  'stripe-live-restricted-key': key,
  'stripe-test-secret-key': key,
  'stripe-test-restricted-key': key,
})
