import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developers.wrike.com/api/v4/contacts/ (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/v4/contacts?me=true`,
    identity: (json) => {
      const account = textAt(json, 'data', 0, 'id')
      return account === undefined ? undefined : { account }
    },
  })

/** An account is in one of three data centres. */
const token = inTurn(tokenAt('www.wrike.com'), tokenAt('app-eu.wrike.com'), tokenAt('app-us2.wrike.com'))

export const online = defineOnline({ verify: { 'wrike-access-token': token } })
