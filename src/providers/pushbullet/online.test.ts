import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://docs.pushbullet.com/#get-user (2026-11-25, not opened)',
  asks: 'GET https://api.pushbullet.com/v2/users/me',
  cases: [
    [
      { json: { iden: 'ujpah72o0', email: 'jane@corp.test', created: 1399011660 } },
      { kind: 'live', identity: { account: 'ujpah72o0', user: 'jane@corp.test', createdAt: '2014-05-02T06:21:00.000Z' } },
    ],
    [{ status: 401, json: { error: { code: 'invalid_access_token' } } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'pushbullet-access-token': token,
  'pushbullet-legacy-access-token': token,
})
