import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'cerebras-api-key': {
    source: 'https://inference-docs.cerebras.ai/api-reference/models (2026-11-25, not opened)',
    asks: 'GET https://api.cerebras.ai/v1/models',
    cases: [
      [{ json: { object: 'list', data: [{ id: 'llama3.1-8b' }] } }, { kind: 'live' }],
      [{ status: 401, json: { message: 'Wrong API Key', code: 'wrong_api_key' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
