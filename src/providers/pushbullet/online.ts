import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.pushbullet.com/#get-user (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.pushbullet.com/v2/users/me',
  carried: { header: 'access-token' },
  identity: (json) => {
    const account = textAt(json, 'iden')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'email'), createdAt: timeAt(json, 'created') }) }
  },
})

export const online = defineOnline({ verify: { 'pushbullet-access-token': token, 'pushbullet-legacy-access-token': token } })
