import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** Source: https://openrouter.ai/docs/api-reference/get-current-api-key (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://openrouter.ai/api/v1/key',
  identity: (json) => {
    // A label is the key's own start and end.
    if (textAt(json, 'data', 'label') === undefined) return undefined
    return present({ account: textAt(json, 'data', 'creator_user_id'), expiresAt: timeAt(json, 'data', 'expires_at') })
  },
})

export const online = defineOnline({ verify: { 'openrouter-api-key': apiKey }, revoke })
