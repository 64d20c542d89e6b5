import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'carbon-interface-api-key': {
    source: 'https://docs.carboninterface.com/#/?id=authentication (2026-11-25, not opened)',
    asks: 'GET https://www.carboninterface.com/api/v1/auth',
    cases: [
      [{ json: { message: 'auth successful' } }, { kind: 'live' }],
      [{ status: 401, json: { message: 'You need to be authenticated' } }, { kind: 'dead' }],
    ],
  },
})
