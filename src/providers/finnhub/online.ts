import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://finnhub.io/docs/api/quote (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://finnhub.io/api/v1/quote?symbol=AAPL',
  carried: { header: 'x-finnhub-token' },
  identity: (json) => (typeof valueAt(json, 'c') === 'number' && typeof valueAt(json, 'pc') === 'number' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'finnhub-api-key': key } })
