import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://ngrok.com/docs/api/resources/api-keys/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.ngrok.com/api_keys?limit=1',
  headers: { 'ngrok-version': '2' },
  dead: [],
  identity: (json) => (Array.isArray(valueAt(json, 'keys')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'ngrok-credential': key } })
