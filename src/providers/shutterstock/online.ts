import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://api-reference.shutterstock.com/#users-get-user-details (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.shutterstock.com/v2/user',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'shutterstock-access-token': token } })
