import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://engineering.toggl.com/docs/api/me/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.track.toggl.com/api/v9/me',
  carried: { basic: ['secret', '=api_token'] },
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'toggl-api-token': token } })
