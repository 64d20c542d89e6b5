import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Code 190: the token is not, or no longer, good.
 * Source: https://developers.facebook.com/docs/graph-api/guides/error-handling (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://graph.instagram.com/me?fields=id%2Cusername',
  carried: { query: 'access_token' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return body.ok && valueAt(body.value, 'error', 'code') === 190
      ? {
          kind: 'dead',
          reason: valueAt(body.value, 'error', 'error_subcode') === 463 ? 'expired' : 'not-accepted',
          detail: 'code 190',
        }
      : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'instagram-access-token': token } })
