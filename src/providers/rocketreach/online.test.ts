import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.rocketreach.co/reference/account-api (2026-11-25, not opened)',
  asks: 'GET https://api.rocketreach.co/api/v2/account',
  cases: [
    [{ json: { id: 1, email: 'jane@corp.test' } }, { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
    [{ status: 401, json: { detail: 'Invalid API key' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'rocketreach-api-key': key,
  'rocketreach-api-key-of-hex-digits': key,
  'rocketreach-api-key-of-the-longer-form': key,
})
