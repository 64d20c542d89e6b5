import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://ipinfo.io/developers (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://ipinfo.io/me',
  carried: { query: 'token' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 403 && body.ok && textAt(body.value, 'error', 'title') === 'Unknown token'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'Unknown token' }
      : undefined
  },
  identity: (json) => (textAt(json, 'requests', 'limit') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'ipinfo-access-token': token } })
