import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://polygon.io/docs/rest/stocks/market-operations/market-status (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.polygon.io/v1/marketstatus/now',
  identity: (json) => (textAt(json, 'serverTime') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'polygon-api-key': key } })
