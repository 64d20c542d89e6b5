import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'linode-personal-access-token': {
    source: 'https://techdocs.akamai.com/linode-api/reference/get-profile (2026-11-25, not opened)',
    asks: 'GET https://api.linode.com/v4/profile',
    cases: [
      [{ json: { username: 'jane', uid: 1234 } }, { kind: 'live', identity: { user: 'jane', account: '1234' } }],
      [{ status: 401, json: { errors: [{ reason: 'Invalid Token' }] } }, { kind: 'dead' }],
      [
        { status: 401, json: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] } },
        { kind: 'unknown' },
      ],
    ],
  },
})
