import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { message: 'Unauthenticated.', code: 'UNAUTHENTICATED' } }

describeVerify(provider, online, {
  'cloud-convert-api-key': {
    source: 'https://cloudconvert.com/api/v2/users#users-me (2026-11-25, not opened)',
    asks: 'GET https://api.cloudconvert.com/v2/users/me',
    cases: [
      [
        { json: { data: { id: 1, username: 'jane', credits: 4434 } } },
        { kind: 'live', identity: { account: '1', user: 'jane' } },
      ],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { data: { id: 1, username: 'jane', credits: 4434 } } }], { kind: 'live' }],
      [{ status: 403, json: { message: 'Invalid scope(s) provided.' } }, { kind: 'unknown' }],
    ],
  },
})
