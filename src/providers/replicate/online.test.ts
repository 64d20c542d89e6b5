import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'replicate-api-token': {
    source: 'https://replicate.com/docs/reference/http#account.get (2026-11-25, not opened)',
    asks: 'GET https://api.replicate.com/v1/account',
    cases: [
      [
        { json: { type: 'organization', username: 'acme', name: 'Acme Corp, Inc.' } },
        { kind: 'live', identity: { user: 'acme', organisation: 'Acme Corp, Inc.' } },
      ],
      [{ status: 401, json: { title: 'Unauthenticated', status: 401 } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'replicate-api-token': [],
})
