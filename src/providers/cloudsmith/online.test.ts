import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://help.cloudsmith.io/reference/user_self (2026-11-25, not opened)',
  asks: 'GET https://api.cloudsmith.io/v1/user/self/',
  cases: [
    [{ json: { authenticated: true, slug: 'jane' } }, { kind: 'live', identity: { user: 'jane' } }],
    [{ status: 401, json: { detail: 'Invalid API key' } }, { kind: 'dead' }],
    [{ json: { authenticated: false } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'cloudsmith-api-key': key,
  'cloudsmith-legacy-api-key': key,
})
