import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'okta-api-token': {
    source: 'https://developer.okta.com/docs/reference/error-codes/ (2026-11-25, not opened)',
    asks: 'GET https://kagiban.okta.com/api/v1/users/me',
    cases: [
      [
        { json: { id: '00ub0oNGTSWTBKOLGLNR', status: 'ACTIVE', profile: { login: 'jane@corp.test' } } },
        { kind: 'live', identity: { account: '00ub0oNGTSWTBKOLGLNR', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' } }, { kind: 'dead' }],
      [
        { status: 403, json: { errorCode: 'E0000006' } },
        { kind: 'live', limited: 'E0000006' },
      ],
      [{ status: 401, json: { errorCode: 'E0000004' } }, { kind: 'unknown' }],
      [{ status: 404, json: { errorCode: 'E0000007' } }, { kind: 'unknown' }],
    ],
  },
})
