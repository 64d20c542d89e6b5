import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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
