import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://workos.com/docs/reference/organization/list (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.workos.com/organizations?limit=1',
  identity: (json) => (Array.isArray(valueAt(json, 'data')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'workos-live-api-key': key, 'workos-test-api-key': key } })
