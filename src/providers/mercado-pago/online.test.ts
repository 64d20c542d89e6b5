import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://www.mercadopago.com/developers/en/reference (2026-11-25, not opened)',
  asks: 'GET https://api.mercadopago.com/users/me',
  cases: [
    [{ json: { id: 1, nickname: 'JANE' } }, { kind: 'live', identity: { account: '1', user: 'JANE' } }],
    [{ status: 401, json: { message: 'invalid access token', status: 401 } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'mercado-pago-access-token': token,
  'mercado-pago-test-access-token': token,
})
