import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiKey: RuleContract = {
  source: 'https://docs.pinecone.io/reference/api/latest/control-plane/list_indexes (2026-11-25, not opened)',
  asks: 'GET https://api.pinecone.io/indexes',
  cases: [
    [{ json: { indexes: [{ name: 'movies' }] } }, { kind: 'live' }],
    [
      { status: 401, json: { error: { code: 'UNAUTHENTICATED', message: 'Invalid API key.' }, status: 401 } },
      { kind: 'dead' },
    ],
    [{ status: 403, json: { error: { code: 'FORBIDDEN' } } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'pinecone-api-key': apiKey, 'pinecone-legacy-api-key': apiKey })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['pinecone-api-key', 'pinecone-legacy-api-key'], []),
})
