import { inTurn } from '#core/in-turn.ts'
import { present, textAt, textsAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { DeadReason, VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'

const CODES: Readonly<Record<string, DeadReason>> = {
  UNAUTHORIZED: 'not-accepted',
  ACCESS_TOKEN_REVOKED: 'revoked',
  ACCESS_TOKEN_EXPIRED: 'expired',
}

/**
 * Tokens of production and sandbox have one form. Source:
 * https://developer.squareup.com/reference/square/o-auth-api/RetrieveTokenStatus (2026-11-25)
 */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/oauth2/token/status`,
    method: 'POST',
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const code = body.ok && answer.status === 401 ? (textAt(body.value, 'errors', 0, 'code') ?? '') : ''
      const reason = Object.hasOwn(CODES, code) ? CODES[code] : undefined
      return reason === undefined ? undefined : { kind: 'dead', reason, detail: code }
    },
    identity: (json) => {
      const account = textAt(json, 'merchant_id')
      if (account === undefined) return undefined
      return { account, scopes: textsAt(json, ['scopes']), ...present({ expiresAt: timeAt(json, 'expires_at') }) }
    },
  })

const token = inTurn(at('connect.squareup.com'), at('connect.squareupsandbox.com'))

export const online = defineOnline({ verify: { 'square-access-token': token, 'square-legacy-access-token': token }, revoke })
