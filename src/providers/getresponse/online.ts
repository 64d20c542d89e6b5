import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://apireference.getresponse.com/#operation/getAccount (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.getresponse.com/v3/accounts',
  carried: { header: 'x-auth-token', before: 'api-key ' },
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'accountId')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'getresponse-api-key': key } })
