import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errorMessage: 'Insufficient authorization to perform request.' } }

describeVerify(provider, online, {
  'oanda-access-token': {
    source: 'https://developer.oanda.com/rest-live-v20/account-ep/ (2026-11-25, not opened)',
    asks: 'GET https://api-fxtrade.oanda.com/v3/accounts',
    cases: [
      [
        { json: { accounts: [{ id: '101-004-1-001', tags: [] }] } },
        { kind: 'live', identity: { account: '101-004-1-001' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { accounts: [{ id: '101-004-1-001', tags: [] }] } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
