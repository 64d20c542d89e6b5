import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://api.data.gov/docs/developer-manual/#general-web-service-errors (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.nasa.gov/planetary/apod',
  carried: { query: 'api_key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error', 'code') : undefined
    if (code === 'API_KEY_INVALID') return { kind: 'dead', reason: 'not-accepted', detail: code }
    if (code === 'API_KEY_DISABLED') return { kind: 'dead', reason: 'disabled', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 'date') !== undefined && textAt(json, 'title') !== undefined ? {} : undefined),
})

export const online = defineOnline({ verify: { 'nasa-api-key': key } })
