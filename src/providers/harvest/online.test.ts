import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/ (2026-11-25, not opened)',
  asks: 'GET https://id.getharvest.com/api/v2/accounts',
  cases: [
    [
      { json: { user: { id: 5, email: 'jane@corp.test' }, accounts: [{ id: 6, name: 'Acme' }] } },
      { kind: 'live', identity: { account: '5', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { error: 'invalid_token' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'harvest-personal-access-token': token,
  'harvest-personal-token-with-its-number': token,
})
