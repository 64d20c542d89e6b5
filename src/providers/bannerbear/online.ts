import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developers.bannerbear.com/v5/ (2026-11-25) */
const accountOf = (version: string): VerifyPlan =>
  oneQuestion({
    url: `https://api.bannerbear.com/${version}/account`,
    identity: (json) => {
      const account = textAt(json, 'uid')
      return account === undefined ? undefined : { account }
    },
  })

/** Keys of one version are not accepted by the other. */
const key = inTurn(accountOf('v2'), accountOf('v5'))

export const online = defineOnline({ verify: { 'bannerbear-project-api-key': key } })
