import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Credit that is used up may be refused with 401 as well.
 * Source: https://www.scrapingbee.com/documentation/#usage-endpoint (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://app.scrapingbee.com/api/v1/usage',
  carried: { query: 'api_key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = answer.status === 401 && body.ok ? textAt(body.value, 'message') : undefined
    return said?.toLowerCase().startsWith('invalid api key') === true
      ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid api key' }
      : undefined
  },
  identity: (json) => (textAt(json, 'max_api_credit') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'scraping-bee-api-key': key } })
