import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.podio.com/doc/users/get-user-status-22480 (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.podio.com/user/status',
  carried: { header: 'authorization', before: 'OAuth2 ' },
  identity: (json) => {
    const account = textAt(json, 'user', 'user_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'user', 'mail') }) }
  },
})

export const online = defineOnline({ verify: { 'podio-access-token': token } })
