import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://io.adafruit.com/api/docs/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://io.adafruit.com/api/v2/user',
  carried: { header: 'x-aio-key' },
  identity: (json) => {
    const account = textAt(json, 'user', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'user', 'username') }) }
  },
})

export const online = defineOnline({ verify: { 'adafruit-io-key': key } })
