import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://serpapi.com/account-api (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://serpapi.com/account.json',
  carried: { query: 'api_key' },
  identity: (json) => {
    const account = textAt(json, 'account_id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'account_email') }) }
  },
})

export const online = defineOnline({ verify: { 'serp-api-api-key': key } })
