import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * 401 is also the answer to a missing scope, so only its reason counts.
 * Source: https://techdocs.akamai.com/linode-api/reference/get-profile (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.linode.com/v4/profile',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'errors', 0, 'reason') : undefined
    return code === 'Invalid Token' ? { kind: 'dead', reason: 'not-accepted', detail: code } : undefined
  },
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined ? undefined : { user, ...present({ account: textAt(json, 'uid') }) }
  },
})

export const online = defineOnline({ verify: { 'linode-personal-access-token': token }, access, revoke })
