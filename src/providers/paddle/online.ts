import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.paddle.com/errors/shared/invalid_token (2026-11-25) */
const live = oneQuestion({
  url: 'https://api.paddle.com/event-types',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error', 'code') : undefined
    if (code === 'invalid_token') return { kind: 'dead', reason: 'not-accepted', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 'data', 0, 'name') === undefined ? undefined : {}),
})

/** Source: https://developer.paddle.com/errors/shared/invalid_token (2026-11-25) */
const sandbox = oneQuestion({
  url: 'https://sandbox-api.paddle.com/event-types',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'error', 'code') : undefined
    if (code === 'invalid_token') return { kind: 'dead', reason: 'not-accepted', detail: code }
    return undefined
  },
  identity: (json) => (textAt(json, 'data', 0, 'name') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'paddle-live-api-key': live, 'paddle-sandbox-api-key': sandbox } })
