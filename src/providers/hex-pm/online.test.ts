import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'hex-pm-api-key': {
    source: 'https://github.com/hexpm/specifications/blob/main/apiary.apib (2026-11-25, not opened)',
    asks: 'GET https://hex.pm/api/users/me',
    cases: [
      [{ json: { username: 'jane' } }, { kind: 'live', identity: { user: 'jane' } }],
      [{ status: 401, json: { status: 401, message: 'invalid API key' } }, { kind: 'dead' }],
      [
        { status: 401, json: { message: 'API key revoked' } },
        { kind: 'dead', reason: 'revoked' },
      ],
      [{ status: 401, json: { message: 'key not authorized for this action' } }, { kind: 'unknown' }],
    ],
  },
})
