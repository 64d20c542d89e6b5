import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.coinapi.io/general/authentication (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://rest.coinapi.io/v1/exchangerate/BTC/USD',
  carried: { header: 'x-coinapi-key' },
  identity: (json) => (textAt(json, 'rate') === undefined ? undefined : {}),
})

export const online = defineOnline({
  verify: { 'coin-api-api-key': key, 'coin-api-api-key-in-capitals': key, 'coin-api-api-key-of-36-characters': key },
})
