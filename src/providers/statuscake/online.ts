import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.statuscake.com/api/#tag/uptime/operation/list-uptime-tests (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.statuscake.com/v1/uptime?limit=1',
  identity: (json) => (Array.isArray(valueAt(json, 'data')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'statuscake-access-key': key } })
