import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'assemblyai-api-key': {
    source: 'https://www.assemblyai.com/docs/api-reference/transcripts/list (2026-11-25, not opened)',
    asks: 'GET https://api.assemblyai.com/v2/transcript?limit',
    cases: [
      [{ json: { page_details: { limit: 1, result_count: 0 }, transcripts: [] } }, { kind: 'live' }],
      [{ status: 401, json: { error: 'Authentication error, API token missing/invalid' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})
