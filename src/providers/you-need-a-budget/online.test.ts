import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'you-need-a-budget-personal-access-token': {
    source: 'https://api.ynab.com/#errors (2026-11-25, not opened)',
    asks: 'GET https://api.ynab.com/v1/user',
    cases: [
      [{ json: { data: { user: { id: 'u1' } } } }, { kind: 'live', identity: { account: 'u1' } }],
      [{ status: 401, json: { error: { id: '401', name: 'unauthorized' } } }, { kind: 'dead' }],
      [{ status: 403, json: { error: { id: '403.1' } } }, { kind: 'unknown' }],
    ],
  },
})
