import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.locationiq.com/docs/errors (2026-11-25) */
const key = oneQuestion({
  url: 'https://us1.locationiq.com/v1/balance',
  carried: { query: 'key' },
  identity: (json) => (textAt(json, 'balance', 'day') === undefined ? undefined : {}),
})

export const online = defineOnline({
  verify: { 'location-iq-api-key': key, 'location-iq-access-token-of-another-form': key },
})
