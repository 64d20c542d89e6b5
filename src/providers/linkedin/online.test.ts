import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'linkedin-access-token': {
    source: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling (2026-11-25, not opened)',
    asks: 'GET https://api.linkedin.com/v2/userinfo',
    cases: [
      [{ json: { sub: '782bbtaQ', name: 'Jane' } }, { kind: 'live', identity: { account: '782bbtaQ', user: 'Jane' } }],
      [{ status: 401, json: { status: 401, code: 'INVALID_ACCESS_TOKEN' } }, { kind: 'dead' }],
      [
        { status: 401, json: { code: 'EXPIRED_ACCESS_TOKEN' } },
        { kind: 'dead', reason: 'expired' },
      ],
      [
        { status: 401, json: { code: 'REVOKED_ACCESS_TOKEN' } },
        { kind: 'dead', reason: 'revoked' },
      ],
      [{ status: 403, json: { code: 'ACCESS_DENIED' } }, { kind: 'live' }],
      [{ status: 401, json: {} }, { kind: 'unknown' }],
    ],
  },
})
