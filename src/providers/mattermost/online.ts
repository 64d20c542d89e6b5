import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.mattermost.com/api-documentation/#/operations/GetUser (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/v4/users/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'mattermost-access-token': token }, selfHosted: 'https://chat.corp.example' })
