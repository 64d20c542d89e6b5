import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://api-docs.deepseek.com/api/get-user-balance (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.deepseek.com/user/balance',
  identity: (json) => (Array.isArray(valueAt(json, 'balance_infos')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'deepseek-api-key': apiKey } })
