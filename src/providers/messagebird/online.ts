import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.messagebird.com/api/balance/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://rest.messagebird.com/balance',
  carried: { header: 'authorization', before: 'AccessKey ' },
  identity: (json) => (textAt(json, 'payment') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'messagebird-access-key': key } })
