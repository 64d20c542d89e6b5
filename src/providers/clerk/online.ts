import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://clerk.com/docs/reference/backend-api/tag/Users#operation/GetUsersCount (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.clerk.com/v1/users/count',
  identity: (json) => (valueAt(json, 'object') === 'total_count' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'clerk-secret-key': key, 'clerk-test-secret-key': key } })
