import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.lemonsqueezy.com/api/users/retrieve-user (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.lemonsqueezy.com/v1/users/me',
  headers: { accept: 'application/vnd.api+json' },
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'attributes', 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'lemonsqueezy-api-key': key } })
