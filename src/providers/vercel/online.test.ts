import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://vercel.com/docs/rest-api/user/get-the-user (2026-11-25, not opened)',
  asks: 'GET https://api.vercel.com/v2/user',
  cases: [
    [
      { json: { user: { id: 'AEIIDYVk59zbFF2Sxfyxxmua', email: 'jane@corp.test', username: 'jane' } } },
      { kind: 'live', identity: { account: 'AEIIDYVk59zbFF2Sxfyxxmua', user: 'jane' } },
    ],
    [
      { status: 403, json: { error: { code: 'forbidden', message: 'Not authorized', invalidToken: true } } },
      { kind: 'dead' },
    ],
    [
      { status: 403, json: { error: { code: 'forbidden', message: "You don't have permission to access this resource." } } },
      { kind: 'unknown' },
    ],
  ],
}

describeVerify(provider, online, {
  'vercel-personal-access-token': token,
  'vercel-integration-token': token,
  'vercel-app-access-token': token,
  'vercel-api-key': {
    source: 'https://vercel.com/docs/ai-gateway/usage (2026-11-25)',
    asks: 'GET https://ai-gateway.vercel.sh/v1/credits',
    noDead: 'the vendor does not document the answer to a key that is none',
    cases: [
      [{ json: { balance: '95.50', total_used: '4.50' } }, { kind: 'live' }],
      [{ status: 401, json: { error: { type: 'authentication_error' } } }, { kind: 'unknown' }],
    ],
  },
  'vercel-legacy-token': token,
  'vercel-token-by-name': token,
})
