import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'codacy-account-token': {
    source: 'https://api.codacy.com/api/api-docs#getuser (2026-11-25, not opened)',
    asks: 'GET https://codacy.corp.example/api/v3/user',
    cases: [
      [
        { json: { data: { id: 1, mainEmail: 'jane@corp.test' } } },
        { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } },
      ],
      [{ status: 401, json: { error: 'Unauthorized', message: 'Not logged in' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
    baseUrl: 'https://codacy.corp.example',
  },
})
