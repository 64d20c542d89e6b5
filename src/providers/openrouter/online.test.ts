import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'openrouter-api-key': {
    source: 'https://openrouter.ai/docs/api-reference/get-current-api-key (2026-11-25, not opened)',
    asks: 'GET https://openrouter.ai/api/v1/key',
    cases: [
      [
        {
          json: {
            data: { label: 'ci', usage: 25.5, limit: null, expires_at: '2027-12-31T23:59:59Z', creator_user_id: 'u-1' },
          },
        },
        { kind: 'live', identity: { account: 'u-1', expiresAt: '2027-12-31T23:59:59.000Z' } },
      ],
      [{ status: 401, json: { error: { code: 401, message: 'User not found.' } } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'openrouter-api-key': [],
})
