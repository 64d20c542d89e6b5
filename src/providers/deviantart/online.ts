import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** Source: https://www.deviantart.com/developers/authentication (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://www.deviantart.com/api/v1/oauth2/placebo',
  carried: { query: 'access_token' },
  identity: (json) => (valueAt(json, 'status') === 'success' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'deviantart-access-token': token }, revoke })
