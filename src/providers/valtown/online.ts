import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.val.town/openapi#tag/me/GET/v1/me (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.val.town/v1/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'valtown-api-token': token } })
