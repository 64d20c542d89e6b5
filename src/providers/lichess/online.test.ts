import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://lichess.org/api#operation/accountMe (2026-11-25, not opened)',
  asks: 'GET https://lichess.org/api/account',
  cases: [
    [
      { json: { id: 'jane', username: 'Jane', createdAt: 1290415680000 } },
      { kind: 'live', identity: { user: 'Jane', account: 'jane', createdAt: '2010-11-22T08:48:00.000Z' } },
    ],
    [{ status: 401, json: { error: 'No such token' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'lichess-personal-token': token,
  'lichess-oauth-token': token,
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(
    ['lichess-personal-token', 'lichess-oauth-token'],
    [
      {
        source: 'https://lichess.org/api#tag/OAuth/operation/apiTokenDelete (2026-11-25, not opened)',
        asks: 'DELETE https://lichess.org/api/token',
        cases: [
          [{ status: 204 }, { kind: 'done' }],
          [{ status: 401, json: {} }, { kind: 'was-dead' }],
          [{ status: 403, json: {} }, { kind: 'refused' }],
        ],
      },
    ],
  ),
})
