import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Credits of -1 mean a key that is not good.
 * Source: https://www.zerobounce.net/docs/email-validation-api-quickstart/v2-get-credits (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://api.zerobounce.net/v2/getcredits',
  carried: { query: 'api_key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'Credits') : undefined
    if (code === '-1') return { kind: 'dead', reason: 'not-accepted', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 'Credits') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'zerobounce-access-key': key } })
