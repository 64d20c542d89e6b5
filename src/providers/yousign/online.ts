import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developers.yousign.com/reference/get-users (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v3/users?limit=1`,
    identity: (json) => {
      const account = textAt(json, 'data', 0, 'id')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 0, 'email') }) }
    },
  })

/** Keys of the sandbox have the same form. */
const key = inTurn(keyAt('api.yousign.app'), keyAt('api-sandbox.yousign.app'))

export const online = defineOnline({ verify: { 'yousign-access-key': key } })
