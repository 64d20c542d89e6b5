import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'thousandeyes-bearer-token': {
    source: 'https://developer.cisco.com/docs/thousandeyes/list-account-groups/ (2026-11-25, not opened)',
    asks: 'GET https://api.thousandeyes.com/v7/account-groups',
    cases: [
      [
        { json: { accountGroups: [{ aid: '11', organizationName: 'Acme' }] } },
        { kind: 'live', identity: { account: '11', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { error: 'invalid_token' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
