import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['stripe-live-secret-key', 'stripe-test-secret-key'], {
    source: 'https://docs.stripe.com/keys (2026-11-25, not opened)',
    answers: [
      { json: { object: 'account', id: 'acct_1' } },
      { json: { object: 'list', data: [{ id: 'we_1', url: 'https://example.com/hook' }] } },
    ],
    grants: [{ action: 'all', resource: 'acct_1', severity: 'critical' }, { action: 'webhook endpoint' }],
    gaps: [],
  }),
  ...forRules(['stripe-live-restricted-key', 'stripe-test-restricted-key'], {
    source: 'https://docs.stripe.com/keys/restricted-api-keys (2026-11-25, not opened)',
    answers: [
      { status: 403, json: { error: { type: 'invalid_request_error' } } },
      { json: { object: 'list', data: [] } },
      { status: 403, json: {} },
    ],
    grants: [{ action: 'customers: read', severity: 'high' }],
    gaps: ['what it may write', 'account: status 403', 'charges', 'payouts', 'invoices', 'subscriptions', 'events'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['stripe-live-secret-key', 'stripe-live-restricted-key'], []),
  ...forRules(['stripe-test-secret-key', 'stripe-test-restricted-key'], []),
  'stripe-webhook-secret': [],
})
