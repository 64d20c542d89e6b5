import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiKey: RuleContract = {
  source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains (2026-11-25, not opened)',
  asks: 'GET https://api.mailgun.net/v4/domains?limit',
  noDead: 'a key for sending alone may get the same refusal',
  cases: [
    [
      { json: { total_count: 1, items: [{ name: 'mail.corp.test', state: 'active' }] } },
      { kind: 'live', identity: { organisation: 'mail.corp.test' } },
    ],
    [{ status: 401, body: 'Forbidden' }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'mailgun-api-key': apiKey,
  'mailgun-api-key-by-name': apiKey,
  'mailgun-private-key-by-name': apiKey,
  'mailgun-sending-key-by-name': apiKey,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['mailgun-api-key', 'mailgun-api-key-by-name', 'mailgun-private-key-by-name', 'mailgun-sending-key-by-name'], {
    source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains (2026-11-25, not opened)',
    answers: [{ json: { items: [{ name: 'mg.example.com' }], total_count: 1 } }],
    grants: [{ action: 'send as domain', resource: 'mg.example.com' }],
    gaps: ['the role', 'domains of the other'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['mailgun-api-key', 'mailgun-api-key-by-name', 'mailgun-private-key-by-name'], []),
  'mailgun-sending-key-by-name': [],
  'mailgun-webhook-signing-key': [],
})
