import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** Source: https://lichess.org/api#operation/accountMe (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://lichess.org/api/account',
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined
      ? undefined
      : { user, ...present({ account: textAt(json, 'id'), createdAt: timeAt(json, 'createdAt') }) }
  },
})

export const online = defineOnline({ verify: { 'lichess-personal-token': token, 'lichess-oauth-token': token }, revoke })
