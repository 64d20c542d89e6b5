import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.pinata.cloud/api-reference/endpoint/test-authentication (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.pinata.cloud/data/testAuthentication',
  identity: (json) => (textAt(json, 'message') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'pinata-jwt': token } })
