import { describeVerify } from '#testing/online-contract.ts'
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
