import { inTurn } from '#core/in-turn.ts'
import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developers.taxjar.com/api/reference/#errors (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v2/categories`,
    identity: (json) => (Array.isArray(valueAt(json, 'categories')) ? {} : undefined),
  })

/** Keys of the sandbox have the same form. */
const key = inTurn(keyAt('api.taxjar.com'), keyAt('api.sandbox.taxjar.com'))

export const online = defineOnline({ verify: { 'taxjar-api-key': key } })
