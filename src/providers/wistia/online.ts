import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.wistia.com/reference/get_account (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.wistia.com/v1/account.json',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'wistia-access-key': key } })
