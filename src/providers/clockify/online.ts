import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.clockify.me/#tag/User/operation/getLoggedUser (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.clockify.me/api/v1/user',
  carried: { header: 'x-api-key' },
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'clockify-api-key': key, 'clockify-api-key-letters': key } })
