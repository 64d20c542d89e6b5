import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://liveblocks.io/docs/api-reference/rest-api-endpoints#get-rooms (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.liveblocks.io/v2/rooms?limit=1',
  identity: (json) => (Array.isArray(valueAt(json, 'data')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'liveblocks-secret-key': key, 'liveblocks-development-secret-key': key } })
