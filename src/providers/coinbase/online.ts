import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.cdp.coinbase.com/coinbase-app/docs/api-architecture/status-codes (2026-11-25, not opened) */
const oauth = oneQuestion({
  url: 'https://api.coinbase.com/v2/user',
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'errors', 0, 'id') : undefined
    if (code === 'invalid_token') return { kind: 'dead', reason: 'not-accepted', detail: code }
    if (code === 'revoked_token') return { kind: 'dead', reason: 'revoked', detail: code }
    if (code === 'expired_token') return { kind: 'dead', reason: 'expired', detail: code }
    return undefined
  },
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'coinbase-oauth-token': oauth } })
