import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.onfleet.com/reference/authentication (2026-11-25, not opened)',
  asks: 'GET https://onfleet.com/api/v2/auth/test',
  cases: [
    [{ json: { status: 200, message: "Hello organization 'Acme', hello from Onfleet." } }, { kind: 'live' }],
    [{ status: 401, json: { code: 'InvalidCredentials', message: { error: 1102 } } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'onfleet-api-key': key,
  'onfleet-api-key-letters': key,
})
