import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://dev.chartmogul.com/reference/ping (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.chartmogul.com/v1/ping',
  carried: { basic: ['secret', '='] },
  identity: (json) => (valueAt(json, 'data') === 'pong!' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'chartmogul-access-key': key } })
