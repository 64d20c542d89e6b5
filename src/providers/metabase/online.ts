import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.metabase.com/docs/latest/api#tag/apiuser (2026-11-25, not opened) */
const key = oneQuestion({
  url: '/api/user/current',
  carried: { header: 'x-api-key' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

/** Source: https://www.metabase.com/docs/latest/api#tag/apiuser (2026-11-25, not opened) */
const session = oneQuestion({
  url: '/api/user/current',
  carried: { header: 'x-metabase-session' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({
  verify: { 'metabase-api-key': key, 'metabase-session-token': session },
  selfHosted: 'https://metabase.corp.example',
})
