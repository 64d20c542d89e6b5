import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.mailsac.com/en/latest/services/web_api/index.html (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://mailsac.com/api/me',
  carried: { header: 'mailsac-key' },
  identity: (json) => {
    const account = textAt(json, '_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'mailsac-api-key': key } })
