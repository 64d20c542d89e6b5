import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developer.nylas.com/docs/api/v3/admin/#get-/v3/applications (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v3/applications`,
    identity: (json) => {
      const account = textAt(json, 'data', 'application_id')
      return account === undefined
        ? undefined
        : { account, ...present({ organisation: textAt(json, 'data', 'organization_id') }) }
    },
  })

/** An application is in one of two regions. */
const key = inTurn(keyAt('api.us.nylas.com'), keyAt('api.eu.nylas.com'))

export const online = defineOnline({ verify: { 'nylas-api-key': key } })
