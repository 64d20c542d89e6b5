import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://duffel.com/docs/api/overview/response-handling (2026-11-25, not opened)',
  asks: 'GET https://api.duffel.com/air/airlines?limit',
  cases: [
    [{ json: { data: [{ id: 'arl_1' }], meta: {} } }, { kind: 'live' }],
    [
      { status: 401, json: { errors: [{ code: 'access_token_not_found', type: 'authentication_error' }] } },
      { kind: 'dead' },
    ],
    [{ status: 403, json: { errors: [{ code: 'insufficient_permissions' }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'duffel-live-token': token,
  'duffel-test-token': token,
})
