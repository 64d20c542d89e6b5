import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://developers.line.biz/en/reference/messaging-api/#get-bot-info (2026-11-25, not opened) */
const channel = oneQuestion({
  url: 'https://api.line.me/v2/bot/info',
  identity: (json) => {
    const account = textAt(json, 'userId')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'basicId'), organisation: textAt(json, 'displayName') }) }
  },
})

export const online = defineOnline({ verify: { 'line-channel-access-token': channel }, access, revoke })
