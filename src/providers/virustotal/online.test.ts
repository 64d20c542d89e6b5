import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'virustotal-access-key': {
    source: 'https://docs.virustotal.com/reference/errors (2026-11-25)',
    asks: 'GET https://www.virustotal.com/api/v3/metadata',
    cases: [
      [{ json: { data: { engines: {}, privileges: [] } } }, { kind: 'live' }],
      [{ status: 401, json: { error: { code: 'WrongCredentialsError' } } }, { kind: 'dead' }],
      [
        { status: 401, json: { error: { code: 'UserNotActiveError' } } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 401, json: { error: { code: 'AuthenticationRequiredError' } } }, { kind: 'unknown' }],
      [{ status: 403, json: { error: { code: 'ForbiddenError' } } }, { kind: 'unknown' }],
    ],
  },
})
