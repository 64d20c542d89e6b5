import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.getbeamer.com/api (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.getbeamer.com/v0/ping',
  carried: { header: 'beamer-api-key' },
  identity: (json) => {
    const organisation = textAt(json, 'name')
    return organisation === undefined ? undefined : { organisation }
  },
})

export const online = defineOnline({ verify: { 'beamer-api-key': key } })
