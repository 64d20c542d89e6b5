import { present, textAt, textsAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://dev.twitch.tv/docs/authentication/validate-tokens/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://id.twitch.tv/oauth2/validate',
  carried: { header: 'authorization', before: 'OAuth ' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 401 && body.ok && textAt(body.value, 'message') === 'invalid access token'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid access token' }
      : undefined
  },
  identity: (json) => {
    const client = textAt(json, 'client_id')
    if (client === undefined) return undefined
    const whose = { account: textAt(json, 'user_id'), user: textAt(json, 'login') }
    return { ...present(whose), scopes: textsAt(json, ['scopes']), other: { client } }
  },
})

// A token that is known by its name alone may be an application's secret, which is asked about elsewhere.
export const online = defineOnline({ verify: { 'twitch-chat-token': token }, access, revoke })
