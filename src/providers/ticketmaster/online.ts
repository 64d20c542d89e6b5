import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.ticketmaster.com/products-and-docs/apis/discovery-api/v2/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://app.ticketmaster.com/discovery/v2/classifications.json?size=1',
  carried: { query: 'apikey' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'fault', 'detail', 'errorcode') : undefined
    if (code === 'oauth.v2.InvalidApiKey') return { kind: 'dead', reason: 'not-accepted', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 'page', 'totalElements') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'ticketmaster-api-key': key } })
