import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developers.qase.io/reference/get-projects (2026-11-25, not opened)',
  asks: 'GET https://api.qase.io/v1/project?limit',
  cases: [
    [{ json: { status: true, result: { total: 2 } } }, { kind: 'live' }],
    [{ status: 401, json: { error: 'Unauthenticated.' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'qase-api-token': token,
  'qase-api-token-of-the-older-form': token,
})
