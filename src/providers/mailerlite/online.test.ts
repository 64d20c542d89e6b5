import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'mailerlite-api-token': {
    source: 'https://developers.mailerlite.com/docs/subscribers.html (2026-11-25, not opened)',
    asks: 'GET https://connect.mailerlite.com/api/subscribers?limit',
    cases: [
      [{ json: { total: 42 } }, { kind: 'live' }],
      [{ status: 401, json: { message: 'Unauthenticated.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
  'mailerlite-classic-api-key': {
    source: 'https://developers-classic.mailerlite.com/docs/response (2026-11-25, not opened)',
    asks: 'GET https://api.mailerlite.com/api/v2/me',
    cases: [
      [
        { json: { account: { id: 1, email: 'jane@corp.test', name: 'Acme' } } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: { code: 1, message: 'Unauthorized' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
