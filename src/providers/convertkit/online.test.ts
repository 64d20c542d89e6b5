import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'convertkit-api-secret': {
    source: 'https://developers.kit.com/v3#account (2026-11-25, not opened)',
    asks: 'GET https://api.convertkit.com/v3/account?api_secret',
    cases: [
      [
        { json: { name: 'Acme', primary_email_address: 'jane@corp.test' } },
        { kind: 'live', identity: { user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: 'Authorization Failed' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
  'convertkit-api-key': {
    source: 'https://developers.kit.com/v3#forms (2026-11-25, not opened)',
    asks: 'GET https://api.convertkit.com/v3/forms?api_key',
    cases: [
      [{ json: { forms: [] } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'Authorization Failed', message: 'API Key not valid' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
