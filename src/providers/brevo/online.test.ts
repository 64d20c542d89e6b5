import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (message: string) => ({ status: 401, json: { code: 'unauthorized', message } })

describeVerify(provider, online, {
  'brevo-api-key': {
    source: 'https://help.brevo.com/hc/it/articles/40154686262546 (2026-11-25)',
    asks: 'GET https://api.brevo.com/v3/account',
    cases: [
      [
        { json: { email: 'jane@corp.test', companyName: 'Acme', firstName: 'Jane' } },
        { kind: 'live', identity: { user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [refused('Key not found'), { kind: 'dead', reason: 'not-accepted' }],
      [refused('API Key is not enabled'), { kind: 'dead', reason: 'disabled' }],
      [
        { status: 403, json: { message: 'Access denied for resource "account". The API key does not include it.' } },
        { kind: 'live' },
      ],
      [refused('We have detected you are using an unrecognised IP address'), { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'brevo-api-key': {
    source: 'https://developers.brevo.com/reference/getlists-1 (2026-11-25, not opened)',
    answers: [
      { json: { senders: [{ id: 1, email: 'shop@example.com' }] } },
      { json: { count: 1, lists: [{ id: 2, name: 'Newsletter' }] } },
    ],
    grants: [
      { action: 'send as', resource: 'shop@example.com' },
      { action: 'contacts', resource: 'Newsletter' },
    ],
    gaps: [],
  },
})

describeRevoke(provider, online, {
  ...forRules(['brevo-api-key', 'brevo-smtp-key'], []),
})
