import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://developer.close.com/resources/users/ (2026-11-25, not opened)',
  asks: 'GET https://api.close.com/api/v1/me/',
  cases: [
    [
      { json: { id: 'user_1', email: 'jane@corp.test', organizations: [{ id: 'orga_1', name: 'Acme' }] } },
      { kind: 'live', identity: { account: 'user_1', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { error: 'The presented API key is invalid.' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'closecrm-api-key': key,
  'closecrm-undotted-api-key': key,
})
