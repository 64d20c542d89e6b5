import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://developer.fullstory.com/server/v2/getting-started/ (2026-11-25, not opened)',
  asks: 'GET https://api.fullstory.com/me',
  cases: [
    [
      { json: { orgId: 'o1', email: 'jane@corp.test', role: 'ADMIN' } },
      { kind: 'live', identity: { account: 'o1', user: 'jane@corp.test' } },
    ],
    [
      [
        { status: 401, json: { code: 'unauthorized' } },
        { status: 401, json: { code: 'unauthorized' } },
      ],
      { kind: 'dead' },
    ],
    [
      [{ status: 401, json: { code: 'unauthorized' } }, { json: { orgId: 'o1', email: 'jane@corp.test', role: 'ADMIN' } }],
      { kind: 'live' },
    ],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'fullstory-api-key': key,
  'fullstory-legacy-api-key': key,
})
