import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.jetbrains.com/help/teamcity/rest/user.html (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/app/rest/users/current',
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined ? undefined : { user, ...present({ account: textAt(json, 'id') }) }
  },
})

export const online = defineOnline({
  verify: { 'teamcity-access-token': token },
  selfHosted: 'https://teamcity.corp.example',
})
