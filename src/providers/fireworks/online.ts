import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.fireworks.ai/api-reference/list-accounts (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.fireworks.ai/v1/accounts?pageSize=1',
  identity: (json) => {
    const account = textAt(json, 'accounts', 0, 'name')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'accounts', 0, 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'fireworks-api-key': apiKey, 'fireworks-legacy-api-key': apiKey } })
