import { present, textAt, textsAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * 401 is also the answer to an address that is not on the key's list.
 * Source: https://www.vultr.com/api/#operation/get-account (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://api.vultr.com/v2/account',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 401 && body.ok && textAt(body.value, 'error')?.startsWith('Invalid API') === true
      ? { kind: 'dead', reason: 'not-accepted', detail: 'Invalid API token' }
      : undefined
  },
  identity: (json) => {
    const user = textAt(json, 'account', 'email')
    return user === undefined
      ? undefined
      : { user, scopes: textsAt(json, ['account', 'acls']), ...present({ organisation: textAt(json, 'account', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'vultr-access-key': key }, access, revoke })
