import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://workos.com/docs/reference/organization/list (2026-11-25, not opened)',
  asks: 'GET https://api.workos.com/organizations?limit',
  cases: [
    [{ json: { object: 'list', data: [], list_metadata: {} } }, { kind: 'live' }],
    [{ status: 401, json: { message: 'Unauthorized' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'workos-live-api-key': key,
  'workos-test-api-key': key,
})
