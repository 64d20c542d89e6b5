import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * The exchange for a bearer token of an hour, which is thrown away.
 * Source: https://developers.scalingo.com/index#authentication (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://auth.scalingo.com/v1/tokens/exchange',
  method: 'POST',
  carried: { basic: ['=', 'secret'] },
  identity: (json) => (textAt(json, 'token') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'scalingo-api-token': token } })
