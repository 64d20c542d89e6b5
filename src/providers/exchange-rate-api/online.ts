import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.exchangerate-api.com/docs/request-quota-requests (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://v6.exchangerate-api.com/v6/{secret}/quota',
  carried: 'path',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const type = body.ok ? textAt(body.value, 'error-type') : undefined
    if (type === 'inactive-account') return { kind: 'dead', reason: 'disabled', detail: type }
    return type === 'invalid-key' ? { kind: 'dead', reason: 'not-accepted', detail: type } : undefined
  },
  identity: (json) => (valueAt(json, 'result') === 'success' && textAt(json, 'plan_quota') !== undefined ? {} : undefined),
})

export const online = defineOnline({ verify: { 'exchange-rate-api-api-key': key } })
