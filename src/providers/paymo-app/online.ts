import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://github.com/paymoapp/api/blob/master/sections/authentication.md (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://app.paymoapp.com/api/me',
  carried: { basic: ['secret', '=X'] },
  identity: (json) => {
    const account = textAt(json, 'users', 0, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'users', 0, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'paymo-app-api-key': key } })
