import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.daily.co/reference/rest-api/your-domain/get-domain-config (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.daily.co/v1/',
  identity: (json) => {
    const organisation = textAt(json, 'domain_name')
    return organisation === undefined ? undefined : { organisation, ...present({ account: textAt(json, 'domain_id') }) }
  },
})

export const online = defineOnline({ verify: { 'daily-api-key': key } })
