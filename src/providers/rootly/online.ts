import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.rootly.com/api-reference/users/get-current-user (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.rootly.com/v1/users/me',
  headers: { accept: 'application/vnd.api+json' },
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'attributes', 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'rootly-api-key': key } })
