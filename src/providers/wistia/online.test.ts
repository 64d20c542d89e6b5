import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'wistia-access-key': {
    source: 'https://docs.wistia.com/reference/get_account (2026-11-25, not opened)',
    asks: 'GET https://api.wistia.com/v1/account.json',
    cases: [
      [{ json: { id: 1, name: 'Acme' } }, { kind: 'live', identity: { account: '1', organisation: 'Acme' } }],
      [{ status: 401, json: { code: 'unauthorized_credentials' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
