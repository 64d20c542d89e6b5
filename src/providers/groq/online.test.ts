import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'groq-api-key': {
    source: 'https://console.groq.com/docs/api-reference#models (2026-11-25, not opened)',
    asks: 'GET https://api.groq.com/openai/v1/models',
    cases: [
      [{ json: { object: 'list', data: [{ id: 'llama-3.3-70b-versatile' }] } }, { kind: 'live' }],
      [{ status: 401, json: { error: { code: 'invalid_api_key', message: 'Invalid API Key' } } }, { kind: 'dead' }],
      [{ status: 403, json: { error: { message: 'Access denied' } } }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'groq-api-key': [],
})
