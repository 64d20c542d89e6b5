import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.cockroachlabs.com/docs/api/cloud/v1 (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://cockroachlabs.cloud/api/v1/clusters',
  identity: (json) => (Array.isArray(valueAt(json, 'clusters')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'cockroachlabs-api-key': key } })
