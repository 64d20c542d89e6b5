import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.pandascore.co/docs/errors (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.pandascore.co/videogames',
  identity: (json) => (textAt(json, 0, 'id') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'pandascore-access-token': token } })
