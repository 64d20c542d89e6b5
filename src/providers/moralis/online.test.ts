import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'moralis-api-key': {
    source: 'https://docs.moralis.com/web3-data-api/evm/reference/web3-api-version (2026-11-25, not opened)',
    asks: 'GET https://deep-index.moralis.io/api/v2.2/web3/version',
    cases: [
      [{ json: { version: '0.0.52' } }, { kind: 'live' }],
      [{ status: 401, json: { message: 'Token is invalid format' } }, { kind: 'dead' }],
      [
        { status: 401, json: { message: 'Validation service blocked: Your plan: total included usage has been consumed' } },
        { kind: 'unknown' },
      ],
    ],
  },
})
