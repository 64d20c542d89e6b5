import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.assemblyai.com/docs/api-reference/transcripts/list (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.assemblyai.com/v2/transcript?limit=1',
  carried: { header: 'authorization' },
  identity: (json) =>
    Array.isArray(valueAt(json, 'transcripts')) && textAt(json, 'page_details', 'limit') !== undefined ? {} : undefined,
})

export const online = defineOnline({ verify: { 'assemblyai-api-key': apiKey } })
