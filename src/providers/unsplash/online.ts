import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://unsplash.com/documentation#error-messages (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.unsplash.com/photos?per_page=1',
  carried: { header: 'authorization', before: 'Client-ID ' },
  identity: (json) => (textAt(json, 0, 'id') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'unsplash-access-key': key } })
