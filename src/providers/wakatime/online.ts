import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://wakatime.com/developers#users (2026-11-25, not opened) */
const key = oneQuestion({
  url: '/api/v1/users/current',
  publicBase: 'https://api.wakatime.com',
  carried: { basic: ['secret', '='] },
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'username') }) }
  },
})

export const online = defineOnline({
  verify: { 'wakatime-api-key': key, 'wakatime-legacy-api-key': key },
  selfHosted: 'https://wakatime.corp.example',
})
