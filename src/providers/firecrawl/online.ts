import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.firecrawl.dev/api-reference/endpoint/credit-usage (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.firecrawl.dev/v2/team/credit-usage',
  identity: (json) =>
    valueAt(json, 'success') === true && textAt(json, 'data', 'remainingCredits') !== undefined ? {} : undefined,
})

export const online = defineOnline({ verify: { 'firecrawl-api-key': apiKey } })
