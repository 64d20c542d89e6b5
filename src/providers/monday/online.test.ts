import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developer.monday.com/api-reference/reference/me (2026-11-25, not opened)',
  asks: 'POST https://api.monday.com/v2',
  cases: [
    [
      { json: { data: { me: { id: '1', email: 'jane@corp.test', account: { name: 'Acme' } } } } },
      { kind: 'live', identity: { account: '1', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { errors: ['Not Authenticated'] } }, { kind: 'dead' }],
    [{ json: { errors: [{ message: 'missing scope' }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'monday-api-token': token,
  'monday-api-token-by-name': token,
})
