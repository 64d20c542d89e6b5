import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.carboninterface.com/#/?id=authentication (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://www.carboninterface.com/api/v1/auth',
  identity: (json) => (valueAt(json, 'message') === 'auth successful' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'carbon-interface-api-key': key } })
