import { inTurn } from '#core/in-turn.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Two sites that know nothing of each other. Source: https://platform.moonshot.ai/docs/api/misc (2026-11-25, not opened) */
const balance = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v1/users/me/balance`,
    identity: (json) => (textAt(json, 'data', 'available_balance') === undefined ? undefined : {}),
  })

export const online = defineOnline({
  verify: { 'moonshot-api-key': inTurn(balance('api.moonshot.ai'), balance('api.moonshot.cn')) },
})
