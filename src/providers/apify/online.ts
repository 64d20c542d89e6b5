import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.apify.com/api/v2/users-me-get (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.apify.com/v2/users/me',
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'apify-api-token': token } })
