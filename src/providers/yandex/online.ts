import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://yandex.com/dev/id/doc/en/user-information (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://login.yandex.ru/info?format=json',
  carried: { header: 'authorization', before: 'OAuth ' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'login') }) }
  },
})

export const online = defineOnline({ verify: { 'yandex-oauth-token': token } })
