import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Accounts of other regions are refused here in other words.
 * Source: https://cloudinary.com/documentation/admin_api#ping (2026-11-25, not opened)
 */
const pair = oneQuestion({
  url: 'https://api.cloudinary.com/v1_1/{cloudName}/ping',
  carried: { basic: ['apiKey', 'secret'] },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = answer.status === 401 && body.ok ? textAt(body.value, 'error', 'message') : undefined
    return said === 'api_secret mismatch' || said === 'unknown api_key'
      ? { kind: 'dead', reason: 'not-accepted', detail: said }
      : undefined
  },
  identity: (json) => (valueAt(json, 'status') === 'ok' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'cloudinary-url': pair } })
