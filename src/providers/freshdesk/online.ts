import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.freshdesk.com/api/#me (2026-11-25, not opened) */
const key = oneQuestion({
  url: '/api/v2/agents/me',
  carried: { basic: ['secret', '=X'] },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'contact', 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'freshdesk-api-key': key }, selfHosted: 'https://acme.freshdesk.com' })
