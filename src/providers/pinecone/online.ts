import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** Source: https://docs.pinecone.io/reference/api/latest/control-plane/list_indexes (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.pinecone.io/indexes',
  carried: { header: 'api-key' },
  headers: { 'x-pinecone-api-version': '2025-01' },
  identity: (json) => (Array.isArray(valueAt(json, 'indexes')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'pinecone-api-key': apiKey, 'pinecone-legacy-api-key': apiKey }, revoke })
