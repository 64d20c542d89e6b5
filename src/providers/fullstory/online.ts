import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developer.fullstory.com/server/v2/getting-started/ (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/me`,
    carried: { header: 'authorization', before: 'Basic ' },
    identity: (json) => {
      const account = textAt(json, 'orgId')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
    },
  })

/** An account is in one of two regions. */
const key = inTurn(keyAt('api.fullstory.com'), keyAt('api.eu1.fullstory.com'))

export const online = defineOnline({ verify: { 'fullstory-api-key': key, 'fullstory-legacy-api-key': key } })
