import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiKey: RuleContract = {
  source: 'https://docs.fireworks.ai/api-reference/list-accounts (2026-11-25, not opened)',
  asks: 'GET https://api.fireworks.ai/v1/accounts?pageSize',
  cases: [
    [
      { json: { accounts: [{ name: 'accounts/acme', email: 'jane@corp.test' }], totalSize: 1 } },
      { kind: 'live', identity: { account: 'accounts/acme', user: 'jane@corp.test' } },
    ],
    [{ status: 401, json: { error: 'Unauthorized' } }, { kind: 'dead' }],
    [{ status: 403, json: {} }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'fireworks-api-key': apiKey, 'fireworks-legacy-api-key': apiKey })
