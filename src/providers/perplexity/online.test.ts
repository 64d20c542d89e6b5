import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'perplexity-api-key': {
    source: 'https://docs.perplexity.ai/api-reference/async-chat-completions-get (2026-11-25, not opened)',
    asks: 'GET https://api.perplexity.ai/async/chat/completions?limit',
    cases: [
      [{ json: { requests: [], next_token: null } }, { kind: 'live' }],
      [{ status: 401, body: '<html><title>401 Authorization Required</title></html>' }, { kind: 'dead' }],
      [{ status: 403 }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'perplexity-api-key': [
    {
      source: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post (2026-11-25)',
      asks: 'POST https://api.perplexity.ai/revoke_auth_token',
      cases: [
        [{ status: 200, json: {} }, { kind: 'done' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
})
