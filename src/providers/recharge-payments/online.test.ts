import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developer.rechargepayments.com/2021-11/token_information (2026-11-25, not opened)',
  asks: 'GET https://api.rechargeapps.com/token_information',
  cases: [
    [
      { json: { token_information: { name: 'ci', client: { name: 'Acme' }, scopes: ['read_orders'] } } },
      { kind: 'live', identity: { organisation: 'Acme', scopes: ['read_orders'] } },
    ],
    [{ status: 401, json: { errors: 'Unauthorized' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'recharge-payments-api-token': token,
  'recharge-payments-api-token-with-scope': token,
  'recharge-payments-legacy-token': token,
})
