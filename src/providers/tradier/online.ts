import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.tradier.com/reference/brokerage-api-user-get-profile (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v1/user/profile`,
    identity: (json) => {
      const account = textAt(json, 'profile', 'id')
      return account === undefined ? undefined : { account }
    },
  })

/** Tokens of the sandbox have the same form. */
const token = inTurn(tokenAt('api.tradier.com'), tokenAt('sandbox.tradier.com'))

export const online = defineOnline({ verify: { 'tradier-access-token': token } })
