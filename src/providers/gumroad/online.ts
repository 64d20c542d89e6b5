import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://gumroad.com/api#user (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.gumroad.com/v2/user',
  carried: { query: 'access_token' },
  identity: (json) => {
    const account = textAt(json, 'user', 'user_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'user', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'gumroad-access-token': token } })
