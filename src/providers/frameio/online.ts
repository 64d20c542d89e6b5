import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.frame.io/api/reference/operation/getMe/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.frame.io/v2/me',
  identity: (json) => {
    const account = textAt(json, 'account_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'frameio-developer-token': token } })
