import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { errors: [{ code: 'invalid_access_token' }] } }

describeVerify(provider, online, {
  'asaas-api-key': {
    source: 'https://docs.asaas.com/reference/check-account-registration-status (2026-11-25, not opened)',
    asks: 'GET https://api.asaas.com/v3/myAccount/status',
    cases: [
      [{ json: { id: 'acc_1', general: 'APPROVED' } }, { kind: 'live', identity: { account: 'acc_1' } }],
      [[BAD, BAD], { kind: 'dead' }],
      [[BAD, { json: { id: 'acc_1', general: 'APPROVED' } }], { kind: 'live' }],
    ],
  },
})
