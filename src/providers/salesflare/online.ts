import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://api.salesflare.com/docs#tag/Users/operation/getMe (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.salesflare.com/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'salesflare-api-key': key } })
