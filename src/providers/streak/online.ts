import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://streak.readme.io/reference/get-current-user (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.streak.com/api/v1/users/me',
  carried: { basic: ['secret', '='] },
  identity: (json) => {
    const user = textAt(json, 'email')
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({ verify: { 'streak-api-key': key } })
