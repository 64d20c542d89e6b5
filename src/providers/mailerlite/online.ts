import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.mailerlite.com/docs/subscribers.html (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://connect.mailerlite.com/api/subscribers?limit=0',
  identity: (json) => (textAt(json, 'total') === undefined ? undefined : {}),
})

/** Source: https://developers-classic.mailerlite.com/docs/response (2026-11-25, not opened) */
const classic = oneQuestion({
  url: 'https://api.mailerlite.com/api/v2/me',
  carried: { header: 'x-mailerlite-apikey' },
  identity: (json) => {
    const account = textAt(json, 'account', 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'account', 'email'), organisation: textAt(json, 'account', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'mailerlite-api-token': token, 'mailerlite-classic-api-key': classic } })
