import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'serp-api-api-key': {
    source: 'https://serpapi.com/account-api (2026-11-25, not opened)',
    asks: 'GET https://serpapi.com/account.json?api_key',
    cases: [
      [
        { json: { account_id: 'a1', account_email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: 'a1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { error: 'Invalid API key.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
