import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * The login for a token of half an hour, which is thrown away.
 * Source: https://apidocs.stackhawk.com/docs/authentication (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://api.stackhawk.com/api/v1/auth/login',
  carried: { header: 'x-apikey' },
  identity: (json) => (textAt(json, 'token') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'stackhawk-api-key': key } })
