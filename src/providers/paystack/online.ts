import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * An address that the account does not allow is refused with the same status. Source:
 * https://paystack.com/docs/api/transfer-control/ (2026-11-25, not opened)
 */
const secretKey = oneQuestion({
  url: 'https://api.paystack.co/balance',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 401 && body.ok && textAt(body.value, 'message') === 'Invalid key'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'Invalid key' }
      : undefined
  },
  identity: (json) => (valueAt(json, 'status') === true && Array.isArray(valueAt(json, 'data')) ? {} : undefined),
})

export const online = defineOnline({
  verify: { 'paystack-live-secret-key': secretKey, 'paystack-test-secret-key': secretKey },
})
