import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://open-api.netlify.com/#tag/user/operation/getCurrentUser (2026-11-25, not opened)',
  asks: 'GET https://api.netlify.com/api/v1/user',
  cases: [
    [
      { json: { id: '5b9d', email: 'jane@corp.test', created_at: '2025-01-01T00:00:00Z' } },
      { kind: 'live', identity: { account: '5b9d', user: 'jane@corp.test', createdAt: '2025-01-01T00:00:00.000Z' } },
    ],
    [{ status: 401, json: { code: 401, message: 'Access Denied' } }, { kind: 'dead' }],
    [{ status: 403, json: {} }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'netlify-personal-access-token': token,
  'netlify-cli-token': token,
  'netlify-oauth-token': token,
  'netlify-app-token': token,
  'netlify-legacy-token': token,
  'netlify-token-by-name': token,
})
