import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'datastax-application-token': {
    source: 'https://docs.datastax.com/en/astra-api-docs/_attachments/devopsv2/index.html (2026-11-25, not opened)',
    asks: 'GET https://api.astra.datastax.com/v2/currentOrg',
    cases: [
      [{ json: { id: 'o1' } }, { kind: 'live', identity: { account: 'o1' } }],
      [{ status: 401, json: { errors: [{ message: 'unauthorized' }] } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
