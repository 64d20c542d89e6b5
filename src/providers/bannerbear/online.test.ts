import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'bannerbear-project-api-key': {
    source: 'https://developers.bannerbear.com/#account (2026-11-25, not opened)',
    asks: 'GET https://api.bannerbear.com/v2/account',
    cases: [
      [{ json: { uid: 'a1', paid_plan_name: 'Free' } }, { kind: 'live', identity: { account: 'a1' } }],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 402, json: {} }, { kind: 'unknown' }],
    ],
  },
})
