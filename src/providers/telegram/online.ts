import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://core.telegram.org/bots/api#getme (2026-11-25, not opened) */
const bot = oneQuestion({
  url: 'https://api.telegram.org/bot{secret}/getMe',
  carried: 'path',
  identity: (json) => {
    const account = textAt(json, 'result', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'result', 'username') }) }
  },
})

export const online = defineOnline({
  verify: { 'telegram-bot-token': bot, 'telegram-bot-token-by-name': bot },
  access,
  revoke,
})
