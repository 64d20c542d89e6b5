import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'jotform-api-key': {
    source: 'https://api.jotform.com/docs/#user (2026-11-25, not opened)',
    asks: 'GET https://eu-api.jotform.com/user',
    cases: [
      [{ json: { responseCode: 200, content: { username: 'jane' } } }, { kind: 'live', identity: { user: 'jane' } }],
      [{ status: 401, json: { responseCode: 401 } }, { kind: 'dead' }],
      [{ json: { responseCode: 301, location: 'https://eu-api.jotform.com/' } }, { kind: 'unknown' }],
    ],
    baseUrl: 'https://eu-api.jotform.com',
  },
})
