import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'confluent-api-secret': {
    source: 'https://docs.confluent.io/cloud/current/api.html (2026-11-25, not opened)',
    asks: 'GET https://api.confluent.cloud/org/v2/organizations?page_size',
    noDead: 'a key of a single cluster gets the same refusal',
    cases: [
      [
        { json: { data: [{ id: 'o-1', display_name: 'Acme' }] } },
        { kind: 'live', identity: { account: 'o-1', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { errors: [{ status: '401' }] } }, { kind: 'unknown' }],
    ],
  },
})
