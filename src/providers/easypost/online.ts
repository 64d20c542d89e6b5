import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.easypost.com/docs/users (2026-11-25, not opened) */
const production = oneQuestion({
  url: 'https://api.easypost.com/v2/users',
  carried: { basic: ['secret', '='] },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'email'), organisation: textAt(json, 'name') }) }
  },
})

/** Source: https://docs.easypost.com/docs/addresses (2026-11-25, not opened) */
const test = oneQuestion({
  url: 'https://api.easypost.com/v2/addresses?page_size=1',
  carried: { basic: ['secret', '='] },
  identity: (json) => (Array.isArray(valueAt(json, 'addresses')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'easypost-production-key': production, 'easypost-test-key': test } })
