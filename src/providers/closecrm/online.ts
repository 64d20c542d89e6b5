import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.close.com/resources/users/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.close.com/api/v1/me/',
  carried: { basic: ['secret', '='] },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'email'), organisation: textAt(json, 'organizations', 0, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'closecrm-api-key': key, 'closecrm-undotted-api-key': key } })
