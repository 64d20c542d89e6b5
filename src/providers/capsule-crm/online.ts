import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.capsulecrm.com/v2/operations/User (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.capsulecrm.com/api/v2/users/current',
  identity: (json) => {
    const account = textAt(json, 'user', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'user', 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'capsule-crm-api-token': token } })
