import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Source: https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/dev-apikey.html (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&limit=1',
  carried: { query: 'apiKey' },
  identity: (json) => (Array.isArray(valueAt(json, 'items')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'here-api-key': key } })
