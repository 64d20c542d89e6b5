import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://openweathermap.org/faq#error401 (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.openweathermap.org/data/2.5/weather?q=London',
  carried: { query: 'appid' },
  identity: (json) => (valueAt(json, 'cod') === 200 && textAt(json, 'name') !== undefined ? {} : undefined),
})

export const online = defineOnline({ verify: { 'openweather-api-key': key } })
