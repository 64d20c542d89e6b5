import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.weatherapi.com/docs/#intro-error-codes (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.weatherapi.com/v1/current.json?q=London',
  carried: { query: 'key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error', 'code') : undefined
    if (code === '2006') return { kind: 'dead', reason: 'not-accepted', detail: code }
    if (code === '2008') return { kind: 'dead', reason: 'disabled', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 'location', 'name') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'weather-api-api-key': key } })
