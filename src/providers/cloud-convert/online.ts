import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://cloudconvert.com/api/v2/users#users-me (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v2/users/me`,
    identity: (json) => {
      const account = textAt(json, 'data', 'id')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'username') }) }
    },
  })

/** Keys of the sandbox have the same form. */
const key = inTurn(keyAt('api.cloudconvert.com'), keyAt('api.sandbox.cloudconvert.com'))

export const online = defineOnline({ verify: { 'cloud-convert-api-key': key } })
