import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.virustotal.com/reference/errors (2026-11-25) */
const key = oneQuestion({
  url: 'https://www.virustotal.com/api/v3/metadata',
  carried: { header: 'x-apikey' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error', 'code') : undefined
    if (code === 'WrongCredentialsError') return { kind: 'dead', reason: 'not-accepted', detail: code }
    if (code === 'UserNotActiveError') return { kind: 'dead', reason: 'disabled', detail: code }
    return undefined
  },
  identity: (json) => (typeof valueAt(json, 'data', 'engines') === 'object' ? {} : undefined),
})

export const online = defineOnline({ verify: { 'virustotal-access-key': key } })
