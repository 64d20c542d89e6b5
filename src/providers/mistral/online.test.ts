import { describeVerify } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'mistral-api-key': {
    source: 'https://docs.mistral.ai/api/endpoint/models (2026-11-25, not opened)',
    asks: 'GET https://api.mistral.ai/v1/models',
    cases: [
      [{ json: { object: 'list', data: [{ id: 'mistral-small-latest' }] } }, { kind: 'live' }],
      [{ status: 401, json: { detail: 'Unauthorized' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'mistral-api-key': [],
})
