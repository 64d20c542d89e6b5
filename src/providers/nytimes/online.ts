import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * The same status tells a key that is not switched on for this API.
 * Source: https://developer.nytimes.com/faq (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://api.nytimes.com/svc/topstories/v2/home.json',
  carried: { query: 'api-key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'fault', 'detail', 'errorcode') : undefined
    if (code === 'oauth.v2.InvalidApiKey') return { kind: 'dead', reason: 'not-accepted', detail: code }
    return undefined
  },
  identity: (json) => (valueAt(json, 'status') === 'OK' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'nytimes-api-key': key } })
