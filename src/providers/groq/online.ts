import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** Source: https://console.groq.com/docs/api-reference#models (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.groq.com/openai/v1/models',
  identity: (json) => (textAt(json, 'data', 0, 'id') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'groq-api-key': apiKey }, revoke })
