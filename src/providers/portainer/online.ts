import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.portainer.io/api/access (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/users/me',
  carried: { header: 'x-api-key' },
  identity: (json) => {
    const account = textAt(json, 'Id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'Username') }) }
  },
})

export const online = defineOnline({
  verify: { 'portainer-access-token': token },
  selfHosted: 'https://portainer.corp.example',
})
