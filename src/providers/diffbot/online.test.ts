import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'diffbot-token': {
    source: 'https://docs.diffbot.com/reference/account (2026-11-25, not opened)',
    asks: 'GET https://api.diffbot.com/v4/account?token',
    cases: [
      [
        { json: { name: 'Acme', email: 'jane@corp.test', plan: 'free' } },
        { kind: 'live', identity: { user: 'jane@corp.test', organisation: 'Acme' } },
      ],
      [{ status: 401, json: { errorCode: 401, error: 'Not authorized API token.' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
