import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** Source: https://docs.cohere.com/reference/checkapikey (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.cohere.com/v1/check-api-key',
  method: 'POST',
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 200 && body.ok && valueAt(body.value, 'valid') === false
      ? { kind: 'dead', reason: 'not-accepted', detail: 'valid: false' }
      : undefined
  },
  identity: (json) => {
    if (valueAt(json, 'valid') !== true) return undefined
    return present({ account: textAt(json, 'organization_id'), user: textAt(json, 'owner_id') })
  },
})

export const online = defineOnline({ verify: { 'cohere-api-key': apiKey }, revoke })
