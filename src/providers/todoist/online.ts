import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.todoist.com/api/v1/#tag/User (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.todoist.com/api/v1/user',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'todoist-access-key': token } })
