import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * The list of sports does not count against the quota.
 * Source: https://the-odds-api.com/liveapi/guides/v4/api-error-codes.html (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://api.the-odds-api.com/v4/sports/',
  carried: { query: 'apiKey' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error_code') : undefined
    if (code === 'INVALID_KEY') return { kind: 'dead', reason: 'not-accepted', detail: code }
    if (code === 'DEACTIVATED_KEY') return { kind: 'dead', reason: 'disabled', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 0, 'key') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'the-odds-api-api-key': key } })
