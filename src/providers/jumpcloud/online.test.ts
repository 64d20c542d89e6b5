import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { error: 'Unauthorized' } }
const key: RuleContract = {
  source: 'https://docs.jumpcloud.com/api/1.0/index.html (2026-11-25, not opened)',
  asks: 'GET https://console.jumpcloud.com/api/organizations',
  cases: [
    [
      { json: { totalCount: 1, results: [{ id: 'o1', displayName: 'Acme' }] } },
      { kind: 'live', identity: { account: 'o1', organisation: 'Acme' } },
    ],
    [[BAD, BAD], { kind: 'dead' }],
    [[BAD, { json: { totalCount: 1, results: [{ id: 'o1', displayName: 'Acme' }] } }], { kind: 'live' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'jumpcloud-api-key': key,
  'jumpcloud-prefixed-api-key': key,
})
