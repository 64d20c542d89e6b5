import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://platform.stability.ai/docs/api-reference#tag/User (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.stability.ai/v1/user/account',
  identity: (json) => {
    const account = textAt(json, 'id')
    const facts = { user: textAt(json, 'email'), organisation: textAt(json, 'organizations', 0, 'name') }
    return account === undefined ? undefined : { account, ...present(facts) }
  },
})

// A key of the rule without a name may be another vendor's, and is not sent to this one.
export const online = defineOnline({ verify: { 'stabilityai-api-key': apiKey } })
