import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://api.jotform.com/docs/#user (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/user`,
    carried: { header: 'apikey' },
    identity: (json) => {
      const user = textAt(json, 'content', 'username')
      return user === undefined ? undefined : { user }
    },
  })

/** Accounts under European rules are at a host of their own. */
const key = inTurn(keyAt('api.jotform.com'), keyAt('eu-api.jotform.com'))

export const online = defineOnline({ verify: { 'jotform-api-key': key } })
