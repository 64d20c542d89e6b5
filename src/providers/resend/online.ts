import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://resend.com/docs/api-reference/errors (2026-11-25) */
const apiKey = oneQuestion({
  url: 'https://api.resend.com/domains',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    if (!body.ok || answer.status < 400) return undefined
    const name = textAt(body.value, 'name')
    if (name === 'restricted_api_key') return { kind: 'live', identity: {}, limited: name }
    const isInvalid = name === 'invalid_api_key' || textAt(body.value, 'message') === 'API key is invalid'
    return isInvalid ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid_api_key' } : undefined
  },
  identity: (json) =>
    Array.isArray(valueAt(json, 'data')) ? present({ organisation: textAt(json, 'data', 0, 'name') }) : undefined,
})

export const online = defineOnline({
  verify: { 'resend-api-key': apiKey, 'resend-api-key-by-name': apiKey },
  access,
  revoke,
})
