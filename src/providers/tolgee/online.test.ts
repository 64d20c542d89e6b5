import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'tolgee-personal-token': {
    source: 'https://docs.tolgee.io/api/get-current-pat (2026-11-25, not opened)',
    asks: 'GET https://tolgee.corp.example/v2/pats/current',
    cases: [
      [
        { json: { id: 1, user: { id: 2, username: 'jane' }, expiresAt: 1900000000000 } },
        { kind: 'live', identity: { account: '2', user: 'jane', expiresAt: '2030-03-17T17:46:40.000Z' } },
      ],
      [{ status: 401, json: { code: 'invalid_pat_token' } }, { kind: 'dead' }],
      [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
    ],
    baseUrl: 'https://tolgee.corp.example',
  },
})
