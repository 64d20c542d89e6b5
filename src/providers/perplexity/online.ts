import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/**
 * Lists what was asked for in the background; asks for nothing itself. Source:
 * https://docs.perplexity.ai/api-reference/async-chat-completions-get (2026-11-25, not opened)
 */
const apiKey = oneQuestion({
  url: 'https://api.perplexity.ai/async/chat/completions?limit=1',
  identity: (json) => (Array.isArray(valueAt(json, 'requests')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'perplexity-api-key': apiKey }, revoke })
