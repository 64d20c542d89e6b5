import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developer.webex.com/docs/api/v1/people/get-my-own-details (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v1/people/me`,
    identity: (json) => {
      const account = textAt(json, 'id')
      return account === undefined
        ? undefined
        : { account, ...present({ user: textAt(json, 'emails', 0), organisation: textAt(json, 'orgId') }) }
    },
  })

/** Webex for Government is apart. */
const token = inTurn(tokenAt('webexapis.com'), tokenAt('api-usgov.webex.com'))

export const online = defineOnline({ verify: { 'webex-access-token': token } })
