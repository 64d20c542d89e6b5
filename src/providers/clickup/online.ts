import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.clickup.com/reference/getauthorizeduser (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.clickup.com/api/v2/user',
  carried: { header: 'authorization' },
  identity: (json) => {
    const account = textAt(json, 'user', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'user', 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'clickup-personal-token': token, 'clickup-access-token': token } })
