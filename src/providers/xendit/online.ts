import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.xendit.co/apidocs/get-balance (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.xendit.co/balance',
  carried: { basic: ['secret', '='] },
  limited: { 403: 'the key may not read the balance' },
  identity: (json) => (textAt(json, 'balance') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'xendit-secret-key': key, 'xendit-development-key': key } })
