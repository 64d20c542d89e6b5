import { inTurn } from '#core/in-turn.ts'
import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://betterstack.com/docs/uptime/api/list-all-existing-monitors/ (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/v2/monitors`,
    identity: (json) => (Array.isArray(valueAt(json, 'data')) ? {} : undefined),
  })

const token = inTurn(tokenAt('uptime.betterstack.com'), tokenAt('telemetry.betterstack.com'))

export const online = defineOnline({ verify: { 'betterstack-api-token': token } })
