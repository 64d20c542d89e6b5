import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://hunter.io/api-documentation/v2#account (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.hunter.io/v2/account',
  carried: { query: 'api_key' },
  identity: (json) => {
    const user = textAt(json, 'data', 'email')
    return user === undefined ? undefined : { user, ...present({ account: textAt(json, 'data', 'team_id') }) }
  },
})

export const online = defineOnline({ verify: { 'hunter-access-key': key } })
