import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'couchbase-capella-api-key': {
    source: 'https://docs.couchbase.com/cloud/management-api-reference/index.html (2026-11-25, not opened)',
    asks: 'GET https://cloudapi.cloud.couchbase.com/v4/organizations',
    cases: [
      [
        { json: { data: [{ id: 'o1', name: 'Acme' }] } },
        { kind: 'live', identity: { account: 'o1', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { code: 1001, httpStatusCode: 401 } }, { kind: 'dead' }],
      [{ status: 403, json: { code: 1002 } }, { kind: 'unknown' }],
    ],
  },
})
