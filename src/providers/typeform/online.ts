import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://www.typeform.com/developers/create/reference/retrieve-own-account/ (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/me`,
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const code = body.ok ? textAt(body.value, 'code') : undefined
      if (code === 'AUTHENTICATION_FAILED') return { kind: 'dead', reason: 'not-accepted', detail: code }
      return undefined
    },
    identity: (json) => {
      const account = textAt(json, 'user_id')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
    },
  })

/** An account is in one of two regions. */
const token = inTurn(tokenAt('api.typeform.com'), tokenAt('api.eu.typeform.com'))

export const online = defineOnline({ verify: { 'typeform-personal-token': token, 'typeform-legacy-token': token } })
