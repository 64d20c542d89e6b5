import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.diffbot.com/reference/account (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.diffbot.com/v4/account',
  carried: { query: 'token' },
  identity: (json) => {
    const user = textAt(json, 'email')
    return user === undefined ? undefined : { user, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'diffbot-token': token } })
