import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.lob.com/#tag/Errors (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.lob.com/v1/addresses?limit=1',
  carried: { basic: ['secret', '='] },
  identity: (json) => (Array.isArray(valueAt(json, 'data')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'lob-live-key': key, 'lob-test-key': key } })
