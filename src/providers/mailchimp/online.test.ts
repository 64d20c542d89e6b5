import { fake } from '#core/samples.ts'
import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'mailchimp-api-key': {
    source: 'https://mailchimp.com/developer/marketing/api/root/list-api-root-resources/ (2026-11-25, not opened)',
    asks: 'GET https://us6.api.mailchimp.com/3.0/',
    parts: { secret: `${fake('mailchimp/online', 'hex', 32)}-us6` },
    cases: [
      [
        { json: { account_id: '8d3a3db4d97663a9074efcc16', account_name: 'Acme', email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: '8d3a3db4d97663a9074efcc16', user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [
        { status: 401, json: { title: 'API Key Invalid', status: 401 } },
        { kind: 'dead', reason: 'not-accepted' },
      ],
      [
        { status: 403, json: { title: 'User Disabled', status: 403 } },
        { kind: 'dead', reason: 'owner-gone' },
      ],
      [{ status: 403, json: { title: 'Forbidden', status: 403 } }, { kind: 'unknown' }],
    ],
  },
  'mailchimp-transactional-api-key': {
    source: 'https://mailchimp.com/developer/transactional/api/users/get-user-info/ (2026-11-25, not opened)',
    asks: 'POST https://mandrillapp.com/api/1.0/users/info.json',
    cases: [
      [
        { json: { username: 'jane@corp.test', created_at: '2025-01-01 15:30:27', public_id: 'aaabbbccc112233' } },
        { kind: 'live', identity: { account: 'aaabbbccc112233', user: 'jane@corp.test' } },
      ],
      [{ status: 500, json: { status: 'error', code: -1, name: 'Invalid_Key' } }, { kind: 'dead' }],
      [{ status: 500, json: { status: 'error', code: -99, name: 'GeneralError' } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'mailchimp-api-key': [],
  'mailchimp-transactional-api-key': [],
})
