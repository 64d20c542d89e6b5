import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://opencagedata.com/api#codes (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.opencagedata.com/geocode/v1/json?q=51.952659%2C7.632473&no_annotations=1&limit=1',
  carried: { query: 'key' },
  identity: (json) => (valueAt(json, 'status', 'code') === 200 ? {} : undefined),
})

export const online = defineOnline({ verify: { 'opencage-data-api-key': key, 'opencage-data-api-key-letters': key } })
