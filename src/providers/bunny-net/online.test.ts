import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'bunny-net-account-api-key': {
    source: 'https://docs.bunny.net/reference/dnszonepublic_index (2026-11-25, not opened)',
    asks: 'GET https://api.bunny.net/dnszone?page&perPage',
    cases: [
      [{ json: { Items: [], CurrentPage: 1, TotalItems: 0 } }, { kind: 'live' }],
      [{ status: 401, json: { Message: 'The request authorization failed' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
