import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'mailsac-api-key': {
    source: 'https://docs.mailsac.com/en/latest/services/web_api/index.html (2026-11-25, not opened)',
    asks: 'GET https://mailsac.com/api/me',
    cases: [
      [
        { json: { _id: 'jane', email: 'jane@corp.test' } },
        { kind: 'live', identity: { account: 'jane', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
})
