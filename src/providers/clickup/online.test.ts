import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developer.clickup.com/reference/getauthorizeduser (2026-11-25, not opened)',
  asks: 'GET https://api.clickup.com/api/v2/user',
  cases: [
    [{ json: { user: { id: 123, username: 'jane' } } }, { kind: 'live', identity: { account: '123', user: 'jane' } }],
    [{ status: 401, json: { err: 'Token invalid', ECODE: 'OAUTH_025' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'clickup-personal-token': token,
  'clickup-access-token': token,
})
