import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Scopes that were not asked for are refused with 403.
 * Source: https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.linkedin.com/v2/userinfo',
  dead: [],
  limited: { 403: 'the token has no scope for its own profile' },
  judge: (answer) => {
    const body = answer.json()
    const code = answer.status === 401 && body.ok ? textAt(body.value, 'code') : undefined
    if (code === 'EXPIRED_ACCESS_TOKEN') return { kind: 'dead', reason: 'expired', detail: code }
    if (code === 'REVOKED_ACCESS_TOKEN') return { kind: 'dead', reason: 'revoked', detail: code }
    return code === 'INVALID_ACCESS_TOKEN' ? { kind: 'dead', reason: 'not-accepted', detail: code } : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'sub')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'linkedin-access-token': token } })
