import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.bunny.net/reference/dnszonepublic_index (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.bunny.net/dnszone?page=1&perPage=5',
  carried: { header: 'accesskey' },
  identity: (json) => (textAt(json, 'TotalItems') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'bunny-net-account-api-key': key } })
