import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://newsapi.org/docs/errors (2026-11-25) */
const key = oneQuestion({
  url: 'https://newsapi.org/v2/top-headlines/sources',
  carried: { header: 'x-api-key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'code') : undefined
    if (code === 'apiKeyInvalid') return { kind: 'dead', reason: 'not-accepted', detail: code }
    if (code === 'apiKeyDisabled') return { kind: 'dead', reason: 'disabled', detail: code }
    return undefined
  },
  identity: (json) => (Array.isArray(valueAt(json, 'sources')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'newsapi-access-key': key } })
