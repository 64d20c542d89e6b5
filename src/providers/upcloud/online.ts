import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.upcloud.com/1.3/3-accounts/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.upcloud.com/1.3/account',
  identity: (json) => {
    const user = textAt(json, 'account', 'username')
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({ verify: { 'upcloud-api-token': token } })
