import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.smartbear.com/bugsnag/docs/data-access-api (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/user/organizations',
  publicBase: 'https://api.bugsnag.com',
  carried: { header: 'authorization', before: 'token ' },
  identity: (json) => {
    const account = textAt(json, 0, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 0, 'name') }) }
  },
})

export const online = defineOnline({
  verify: { 'bugsnag-personal-auth-token': token },
  selfHosted: 'https://bugsnag-api.corp.example',
})
