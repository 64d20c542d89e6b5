import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.clockify.me/#tag/User/operation/getLoggedUser (2026-11-25, not opened)',
  asks: 'GET https://api.clockify.me/api/v1/user',
  cases: [
    [
      { json: { id: '5a0ab5acb07987125438b60f', email: 'jane@corp.test' } },
      { kind: 'live', identity: { account: '5a0ab5acb07987125438b60f', user: 'jane@corp.test' } },
    ],
    [{ status: 401, json: { message: 'Api key does not exist', code: 4003 } }, { kind: 'unknown' }],
  ],
  noDead: 'accounts of other regions live at other hosts, five in all',
}

describeVerify(provider, online, {
  'clockify-api-key': key,
  'clockify-api-key-letters': key,
})
