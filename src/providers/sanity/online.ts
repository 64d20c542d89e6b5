import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.sanity.io/docs/http-reference/users (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.sanity.io/v2021-06-07/users/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'sanity-access-key': key } })
