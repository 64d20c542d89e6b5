import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://loops.so/docs/api-reference/api-key (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://app.loops.so/api/v1/api-key',
  identity: (json) => {
    const organisation = textAt(json, 'teamName')
    return organisation === undefined ? undefined : { organisation }
  },
})

export const online = defineOnline({ verify: { 'loops-api-key': key } })
