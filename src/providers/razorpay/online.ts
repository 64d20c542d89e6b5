import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://razorpay.com/docs/api/payments/fetch-all-payments/ (2026-11-25, not opened) */
const keySecret = oneQuestion({
  url: 'https://api.razorpay.com/v1/payments?count=1',
  carried: { basic: ['keyId', 'secret'] },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 401 && body.ok && textAt(body.value, 'error', 'description') === 'Authentication failed'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'Authentication failed' }
      : undefined
  },
  identity: (json) => (textAt(json, 'entity') === 'collection' && textAt(json, 'count') !== undefined ? {} : undefined),
})

export const online = defineOnline({ verify: { 'razorpay-key-secret': keySecret } })
