import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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
