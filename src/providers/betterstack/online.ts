import { inTurn } from '#core/in-turn.ts'
import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://betterstack.com/docs/uptime/api/list-all-existing-monitors/ (2026-11-25, not opened) */
const listAt = (url: string): VerifyPlan =>
  oneQuestion({ url, identity: (json) => (Array.isArray(valueAt(json, 'data')) ? {} : undefined) })

/** Tokens of a team are for one of two products. */
const token = inTurn(
  listAt('https://uptime.betterstack.com/api/v2/monitors'),
  listAt('https://telemetry.betterstack.com/api/v1/sources'),
)

export const online = defineOnline({ verify: { 'betterstack-api-token': token } })
