import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * 401 is also the answer to a key for other purposes, so only its words count.
 * Source: https://github.com/hexpm/specifications/blob/main/apiary.apib (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://hex.pm/api/users/me',
  carried: { header: 'authorization' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = answer.status === 401 && body.ok ? textAt(body.value, 'message') : undefined
    if (said === 'API key revoked') return { kind: 'dead', reason: 'revoked', detail: said }
    return said === 'invalid API key' ? { kind: 'dead', reason: 'not-accepted', detail: said } : undefined
  },
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({ verify: { 'hex-pm-api-key': key } })
