import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'etherscan-api-key': {
    source: 'https://docs.etherscan.io/etherscan/support/common-error-messages (2026-11-25)',
    asks: 'GET https://api.etherscan.io/v2/api?chainid&module&action&apikey',
    cases: [
      [{ json: { status: '1', message: 'OK', result: { ethusd: '1827.71' } } }, { kind: 'live' }],
      [{ status: 200, json: { status: '0', message: 'NOTOK', result: 'Invalid API Key (#err2)' } }, { kind: 'dead' }],
      [{ json: { status: '0', message: 'NOTOK', result: 'Max rate limit reached' } }, { kind: 'unknown' }],
    ],
  },
})
