import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/** Source: https://replicate.com/docs/reference/http#account.get (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.replicate.com/v1/account',
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined ? undefined : { user, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'replicate-api-token': token }, revoke })
