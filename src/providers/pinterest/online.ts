import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.pinterest.com/docs/api/v5/user_account-get/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.pinterest.com/v5/user_account',
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined ? undefined : { user, ...present({ account: textAt(json, 'id') }) }
  },
})

export const online = defineOnline({ verify: { 'pinterest-access-token': token } })
