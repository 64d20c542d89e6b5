import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Tokens of an application without a user are refused in other words.
 * Source: https://developer.spotify.com/documentation/web-api/concepts/api-calls (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.spotify.com/v1/me',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error', 'message') : undefined
    if (code === 'Invalid access token') return { kind: 'dead', reason: 'not-accepted', detail: code }
    if (code === 'The access token expired') return { kind: 'dead', reason: 'expired', detail: code }
    return undefined
  },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'display_name') }) }
  },
})

export const online = defineOnline({ verify: { 'spotify-access-token': token } })
