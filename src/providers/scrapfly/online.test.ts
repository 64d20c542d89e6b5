import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://scrapfly.io/docs/account (2026-11-25, not opened)',
  asks: 'GET https://api.scrapfly.io/account?key',
  cases: [
    [
      { json: { account: { account_id: 'a1' }, project: { name: 'default' } } },
      { kind: 'live', identity: { account: 'a1', organisation: 'default' } },
    ],
    [{ status: 401, json: { http_code: 401, message: 'Invalid API key' } }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'scrapfly-api-key': key,
  'scrapfly-test-api-key': key,
  'scrapfly-legacy-api-key': key,
})
