import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { code: 'unauthorized' } }
const key: RuleContract = {
  source: 'https://developer.fullstory.com/server/v2/getting-started/ (2026-11-25, not opened)',
  asks: 'GET https://api.fullstory.com/me',
  cases: [
    [
      { json: { orgId: 'o1', email: 'jane@corp.test', role: 'ADMIN' } },
      { kind: 'live', identity: { account: 'o1', user: 'jane@corp.test' } },
    ],
    [[BAD, BAD], { kind: 'dead' }],
    [[BAD, { json: { orgId: 'o1', email: 'jane@corp.test', role: 'ADMIN' } }], { kind: 'live' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'fullstory-api-key': key,
  'fullstory-legacy-api-key': key,
})
