import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/**
 * Status 401 is also said of a key that may not do this. Source: https://github.com/danielmiessler/LifeOS/pull/950
 * (2026-11-25)
 */
const apiKey = oneQuestion({
  url: 'https://api.elevenlabs.io/v1/user',
  carried: { header: 'xi-api-key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const status = body.ok && answer.status === 401 ? textAt(body.value, 'detail', 'status') : undefined
    if (status === 'missing_permissions') return { kind: 'live', identity: {}, limited: status }
    return status === 'invalid_api_key' ? { kind: 'dead', reason: 'not-accepted', detail: status } : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'user_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'first_name') }) }
  },
})

export const online = defineOnline({ verify: { 'elevenlabs-api-key': apiKey, 'elevenlabs-legacy-api-key': apiKey }, revoke })
