import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiToken: RuleContract = {
  source: 'https://buildkite.com/docs/apis/rest-api/access-token (2026-11-25, not opened)',
  asks: 'GET https://api.buildkite.com/v2/access-token',
  cases: [
    [
      { json: { uuid: 'b63254c0', scopes: ['read_user'], user: { name: 'Jane', email: 'jane@corp.test' } } },
      { kind: 'live', identity: { account: 'b63254c0', user: 'jane@corp.test', scopes: ['read_user'] } },
    ],
    [
      { status: 401, json: { message: 'Authentication required. Please supply a valid API Access Token' } },
      { kind: 'dead' },
    ],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'buildkite-api-token': apiToken, 'buildkite-legacy-api-token': apiToken })
