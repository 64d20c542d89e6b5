import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.shortcut.com/api/rest/v3#Get-Current-Member-Info (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.app.shortcut.com/api/v3/member',
  carried: { header: 'shortcut-token' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'mention_name'), organisation: textAt(json, 'workspace2', 'url_slug') }) }
  },
})

export const online = defineOnline({ verify: { 'shortcut-access-key': key } })
