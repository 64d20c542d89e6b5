import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.pdfshift.io/api-reference/credits-usage (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.pdfshift.io/v3/credits/usage',
  carried: { basic: ['=api', 'secret'] },
  identity: (json) => (textAt(json, 'credits', 'total') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'pdfshift-api-key': key, 'pdfshift-secret-key': key } })
