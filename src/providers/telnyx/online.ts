import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.telnyx.com/api/errors (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.telnyx.com/v2/balance',
  identity: (json) => (valueAt(json, 'data', 'record_type') === 'balance' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'telnyx-api-key': key, 'telnyx-named-api-key': key } })
