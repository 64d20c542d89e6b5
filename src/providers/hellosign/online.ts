import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.hellosign.com/api/reference/operation/accountGet/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.hellosign.com/v3/account',
  carried: { basic: ['secret', '='] },
  identity: (json) => {
    const account = textAt(json, 'account', 'account_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'account', 'email_address') }) }
  },
})

export const online = defineOnline({ verify: { 'hellosign-api-key': key } })
