import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.wise.com/api-docs/api-reference/profile (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v2/profiles`,
    identity: (json) => {
      const account = textAt(json, 0, 'id')
      return account === undefined ? undefined : { account }
    },
  })

/** Tokens of the sandbox have the same form. */
const token = inTurn(tokenAt('api.wise.com'), tokenAt('api.sandbox.transferwise.tech'))

export const online = defineOnline({ verify: { 'transferwise-api-token': token } })
