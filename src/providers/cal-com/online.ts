import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://cal.com/docs/api-reference/v2/me/get-my-profile (2026-11-25, not opened) */
const key = oneQuestion({
  url: '/v2/me',
  publicBase: 'https://api.cal.com',
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'cal-com-api-key': key }, selfHosted: 'https://cal-api.corp.example' })
