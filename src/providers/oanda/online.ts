import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developer.oanda.com/rest-live-v20/account-ep/ (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v3/accounts`,
    identity: (json) => {
      const account = textAt(json, 'accounts', 0, 'id')
      return account === undefined ? undefined : { account }
    },
  })

/** Tokens of practice accounts have the same form. */
const token = inTurn(tokenAt('api-fxtrade.oanda.com'), tokenAt('api-fxpractice.oanda.com'))

export const online = defineOnline({ verify: { 'oanda-access-token': token } })
