import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://clerk.com/docs/reference/backend-api/tag/Users#operation/GetUsersCount (2026-11-25, not opened)',
  asks: 'GET https://api.clerk.com/v1/users/count',
  cases: [
    [{ json: { object: 'total_count', total_count: 4 } }, { kind: 'live' }],
    [{ status: 401, json: { errors: [{ code: 'clerk_key_invalid' }] } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'clerk-secret-key': key,
  'clerk-test-secret-key': key,
})
