import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'hellosign-api-key': {
    source: 'https://developers.hellosign.com/api/reference/operation/accountGet/ (2026-11-25, not opened)',
    asks: 'GET https://api.hellosign.com/v3/account',
    cases: [
      [
        { json: { account: { account_id: 'a1', email_address: 'jane@corp.test' } } },
        { kind: 'live', identity: { account: 'a1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { error: { error_name: 'unauthorized' } } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
