import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developers.phrase.com/en/api/strings/users/show-current-user (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v2/user`,
    carried: { header: 'authorization', before: 'token ' },
    identity: (json) => {
      const account = textAt(json, 'id')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username') }) }
    },
  })

/** An organisation is in one of two data centres. */
const token = inTurn(tokenAt('api.phrase.com'), tokenAt('api.us.app.phrase.com'))

export const online = defineOnline({ verify: { 'phrase-access-token': token } })
