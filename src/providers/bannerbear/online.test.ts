import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { message: 'Unauthorized' } }

describeVerify(provider, online, {
  'bannerbear-project-api-key': {
    source: 'https://developers.bannerbear.com/v5/ (2026-11-25)',
    asks: 'GET https://api.bannerbear.com/v2/account',
    cases: [
      [{ json: { uid: 'a1', paid_plan_name: 'Free' } }, { kind: 'live', identity: { account: 'a1' } }],
      [[BAD, { json: { uid: 'a1', plan: 'Free' } }], { kind: 'live', identity: { account: 'a1' } }],
      [[BAD, BAD], { kind: 'dead' }],
      [{ status: 402, json: {} }, { kind: 'unknown' }],
    ],
  },
})
