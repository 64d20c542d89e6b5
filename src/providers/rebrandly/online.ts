import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.rebrandly.com/reference/getaccount (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.rebrandly.com/v1/account',
  carried: { header: 'apikey' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'rebrandly-api-key': key } })
