import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://developers.checklyhq.com/reference/getv1accounts (2026-11-25, not opened)',
  asks: 'GET https://api.checklyhq.com/v1/accounts',
  cases: [
    [{ json: [{ id: 'a1', name: 'Acme' }] }, { kind: 'live', identity: { account: 'a1', organisation: 'Acme' } }],
    [{ status: 401, json: { statusCode: 401, error: 'Unauthorized' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'checkly-hq-user-api-key': key,
  'checkly-hq-service-api-key': key,
})
