import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.shodan.io/api (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.shodan.io/api-info',
  carried: { query: 'key' },
  identity: (json) => (textAt(json, 'query_credits') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'shodan-api-key': key } })
