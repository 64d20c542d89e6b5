import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

const REFUSALS = new Set(['unauthorized', 'token_not_found', 'token_revoked', 'token_unauthorized'])

/**
 * A workspace is in one of three regions. Source:
 * https://developers.intercom.com/docs/references/2.17/rest-api/errors/error-codes (2026-11-25)
 */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/me`,
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const code = body.ok && answer.status === 401 ? (textAt(body.value, 'errors', 0, 'code') ?? '') : ''
      return REFUSALS.has(code) ? { kind: 'dead', reason: 'not-accepted', detail: code } : undefined
    },
    identity: (json) => {
      const account = textAt(json, 'app', 'id_code')
      if (account === undefined) return undefined
      return { account, ...present({ user: textAt(json, 'email'), organisation: textAt(json, 'app', 'name') }) }
    },
  })

const token = inTurn(at('api.intercom.io'), at('api.eu.intercom.io'), at('api.au.intercom.io'))

export const online = defineOnline({
  verify: {
    'intercom-access-token': token,
    'intercom-legacy-access-token': token,
    'intercom-access-token-by-name': token,
  },
  access,
  revoke,
})
