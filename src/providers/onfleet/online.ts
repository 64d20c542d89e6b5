import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.onfleet.com/reference/authentication (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://onfleet.com/api/v2/auth/test',
  carried: { basic: ['secret', '='] },
  identity: (json) => (textAt(json, 'message') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'onfleet-api-key': key, 'onfleet-api-key-letters': key } })
