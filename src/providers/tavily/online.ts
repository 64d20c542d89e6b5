import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.tavily.com/documentation/api-reference/endpoint/usage (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.tavily.com/usage',
  identity: (json) => {
    if (textAt(json, 'key', 'usage') === undefined) return undefined
    const plan = textAt(json, 'account', 'current_plan')
    return present({ other: plan === undefined ? undefined : { plan } })
  },
})

export const online = defineOnline({ verify: { 'tavily-api-key': apiKey } })
