import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://scrapfly.io/docs/account (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.scrapfly.io/account',
  carried: { query: 'key' },
  identity: (json) => {
    const account = textAt(json, 'account', 'account_id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'project', 'name') }) }
  },
})

export const online = defineOnline({
  verify: { 'scrapfly-api-key': key, 'scrapfly-test-api-key': key, 'scrapfly-legacy-api-key': key },
})
