import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'cohere-api-key': {
    source: 'https://docs.cohere.com/reference/checkapikey (2026-11-25, not opened)',
    asks: 'POST https://api.cohere.com/v1/check-api-key',
    cases: [
      [
        { json: { valid: true, organization_id: 'o-1', owner_id: 'u-1' } },
        { kind: 'live', identity: { account: 'o-1', user: 'u-1' } },
      ],
      [{ json: { valid: false } }, { kind: 'dead' }],
      [{ status: 401, json: { message: 'invalid api token' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'cohere-api-key': [],
})
