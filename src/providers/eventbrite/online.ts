import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.eventbrite.com/platform/docs/errors (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://www.eventbriteapi.com/v3/users/me/',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error') : undefined
    return code === 'INVALID_AUTH' ? { kind: 'dead', reason: 'not-accepted', detail: code } : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'eventbrite-private-token': token } })
