import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.squarespace.com/commerce-apis/authentication-and-permissions (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.squarespace.com/1.0/authorization/website',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'title') }) }
  },
})

export const online = defineOnline({ verify: { 'squarespace-api-key': key } })
