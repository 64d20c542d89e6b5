import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Code 5 with other words means: not from this address.
 * Source: https://dev.vk.com/en/reference/errors (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://api.vk.com/method/users.get?v=5.199',
  carried: { query: 'access_token' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    if (!body.ok || valueAt(body.value, 'error', 'error_code') !== 5) return undefined
    const elsewhere = textAt(body.value, 'error', 'error_msg')?.includes('another ip') === true
    return elsewhere ? undefined : { kind: 'dead', reason: 'not-accepted', detail: 'error_code 5' }
  },
  identity: (json) => {
    const account = textAt(json, 'response', 0, 'id')
    return account === undefined ? undefined : { account }
  },
})

export const online = defineOnline({ verify: { 'vk-access-token': token, 'vk-legacy-token': token } })
