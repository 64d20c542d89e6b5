import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.bannerbear.com/#account (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.bannerbear.com/v2/account',
  identity: (json) => {
    const account = textAt(json, 'uid')
    return account === undefined ? undefined : { account }
  },
})

export const online = defineOnline({ verify: { 'bannerbear-project-api-key': key } })
