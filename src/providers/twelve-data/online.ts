import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://twelvedata.com/docs#errors (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.twelvedata.com/api_usage',
  carried: { query: 'apikey' },
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'code') : undefined
    if (code === '401') return { kind: 'dead', reason: 'not-accepted', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 'plan_limit') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'twelve-data-api-key': key } })
