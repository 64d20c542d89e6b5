import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://jfrog.com/help/r/jfrog-rest-apis/get-token-by-id (2026-11-25, not opened)',
  asks: 'GET https://acme.jfrog.io/access/api/v1/tokens/me',
  cases: [
    [
      { json: { token_id: 't1', subject: 'jfac@1/users/jane', expiry: 1900000000, issued_at: 1600000000 } },
      {
        kind: 'live',
        identity: {
          user: 'jfac@1/users/jane',
          expiresAt: '2030-03-17T17:46:40.000Z',
          createdAt: '2020-09-13T12:26:40.000Z',
        },
      },
    ],
    [{ status: 401, json: { errors: [{ code: 'UNAUTHORIZED' }] } }, { kind: 'dead' }],
    [{ status: 403, json: { errors: [{ code: 'FORBIDDEN' }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'jfrog-reference-token': token,
  'jfrog-identity-token': token,
})
