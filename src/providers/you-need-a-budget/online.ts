import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://api.ynab.com/#errors (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.ynab.com/v1/user',
  identity: (json) => {
    const account = textAt(json, 'data', 'user', 'id')
    return account === undefined ? undefined : { account }
  },
})

export const online = defineOnline({ verify: { 'you-need-a-budget-personal-access-token': token } })
