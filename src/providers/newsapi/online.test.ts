import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'newsapi-access-key': {
    source: 'https://newsapi.org/docs/errors (2026-11-25)',
    asks: 'GET https://newsapi.org/v2/top-headlines/sources',
    cases: [
      [{ json: { status: 'ok', sources: [] } }, { kind: 'live' }],
      [{ status: 401, json: { status: 'error', code: 'apiKeyInvalid' } }, { kind: 'dead' }],
      [
        { status: 401, json: { status: 'error', code: 'apiKeyDisabled' } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 401, json: { status: 'error', code: 'apiKeyExhausted' } }, { kind: 'unknown' }],
    ],
  },
})
