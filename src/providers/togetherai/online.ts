import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Source: https://docs.together.ai/reference/models-1, https://docs.together.ai/docs/error-codes (2026-11-25, not opened)
 */
const apiKey = oneQuestion({
  url: 'https://api.together.xyz/v1/models',
  identity: (json) => (textAt(json, 0, 'id') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'togetherai-api-key': apiKey, 'togetherai-legacy-api-key': apiKey } })
