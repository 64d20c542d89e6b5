import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.asaas.com/reference/check-account-registration-status (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v3/myAccount/status`,
    carried: { header: 'access_token' },
    identity: (json) => {
      const account = textAt(json, 'id')
      return account === undefined ? undefined : { account }
    },
  })

/** Keys of the sandbox have the same form. */
const key = inTurn(keyAt('api.asaas.com'), keyAt('api-sandbox.asaas.com'))

export const online = defineOnline({ verify: { 'asaas-api-key': key } })
