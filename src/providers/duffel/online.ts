import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://duffel.com/docs/api/overview/response-handling (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.duffel.com/air/airlines?limit=1',
  headers: { 'duffel-version': 'v2' },
  identity: (json) => (Array.isArray(valueAt(json, 'data')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'duffel-live-token': token, 'duffel-test-token': token } })
