import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://everhour.docs.apiary.io/#reference/0/users/get-current-user (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.everhour.com/users/me',
  carried: { header: 'x-api-key' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'everhour-api-key': key } })
