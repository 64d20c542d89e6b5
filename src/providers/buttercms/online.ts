import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://buttercms.com/docs/api/#authentication (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.buttercms.com/v2/posts/?page_size=1',
  carried: { query: 'auth_token' },
  identity: (json) => (textAt(json, 'meta', 'count') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'buttercms-access-key': key } })
