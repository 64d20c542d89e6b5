import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://dev.frontapp.com/reference/api-token-details (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api2.frontapp.com/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'front-api-token': token } })
