import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://dev.bitly.com/api-reference/#getUser (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api-ssl.bitly.com/v4/user',
  dead: [],
  identity: (json) => {
    const user = textAt(json, 'login')
    return user === undefined ? undefined : { user, ...present({ createdAt: timeAt(json, 'created') }) }
  },
})

export const online = defineOnline({ verify: { 'bitly-access-token': token } })
