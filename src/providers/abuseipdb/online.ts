import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * The address asked about is the documentation's own example of one that is never reported.
 * Source: https://docs.abuseipdb.com/#check-endpoint (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://api.abuseipdb.com/api/v2/check?ipAddress=127.0.0.1',
  carried: { header: 'key' },
  identity: (json) => (textAt(json, 'data', 'ipAddress') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'abuseipdb-access-key': key } })
