import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.tiingo.com/documentation/general/connecting (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.tiingo.com/api/test',
  carried: { header: 'authorization', before: 'Token ' },
  identity: (json) => (valueAt(json, 'message') === 'You successfully sent a request' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'tiingo-api-token': token } })
