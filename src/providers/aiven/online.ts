import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://api.aiven.io/doc/#tag/User/operation/UserInfo (2026-11-25, not opened); errors: see the tests */
const token = oneQuestion({
  url: 'https://api.aiven.io/v1/me',
  carried: { header: 'authorization', before: 'aivenv1 ' },
  identity: (json) => {
    const account = textAt(json, 'user', 'user_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'user', 'user') }) }
  },
})

export const online = defineOnline({ verify: { 'aiven-auth-token': token }, revoke, access })
