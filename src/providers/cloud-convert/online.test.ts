import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'cloud-convert-api-key': {
    source: 'https://cloudconvert.com/api/v2/users#users-me (2026-11-25, not opened)',
    asks: 'GET https://api.cloudconvert.com/v2/users/me',
    cases: [
      [
        { json: { data: { id: 1, username: 'jane', credits: 4434 } } },
        { kind: 'live', identity: { account: '1', user: 'jane' } },
      ],
      [
        [
          { status: 401, json: { message: 'Unauthenticated.', code: 'UNAUTHENTICATED' } },
          { status: 401, json: { message: 'Unauthenticated.', code: 'UNAUTHENTICATED' } },
        ],
        { kind: 'dead' },
      ],
      [
        [
          { status: 401, json: { message: 'Unauthenticated.', code: 'UNAUTHENTICATED' } },
          { json: { data: { id: 1, username: 'jane', credits: 4434 } } },
        ],
        { kind: 'live' },
      ],
      [{ status: 403, json: { message: 'Invalid scope(s) provided.' } }, { kind: 'unknown' }],
    ],
  },
})
