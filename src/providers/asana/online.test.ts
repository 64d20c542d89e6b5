import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developers.asana.com/reference/getuser (2026-11-25, not opened)',
  asks: 'GET https://app.asana.com/api/1.0/users/me',
  cases: [
    [
      { json: { data: { gid: '12345', email: 'jane@corp.test', workspaces: [{ name: 'Acme' }] } } },
      { kind: 'live', identity: { account: '12345', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { errors: [{ message: 'Not Authorized' }] } }, { kind: 'dead' }],
    [{ status: 403, json: { errors: [{ message: 'Forbidden' }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'asana-personal-access-token': token,
  'asana-personal-access-token-v1': token,
  'asana-personal-access-token-v0': token,
})
