import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.zeplin.dev/reference/getcurrentuser (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.zeplin.dev/v1/users/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'zeplin-personal-access-token': token } })
