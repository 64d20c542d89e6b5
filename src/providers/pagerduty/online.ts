import { inTurn } from '#core/in-turn.ts'
import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * A key is for one of two regions. Source: https://developer.pagerduty.com/api-reference/ (abilities, 2026-11-25, not
 * opened)
 */
const at = (host: string, before: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/abilities`,
    carried: { header: 'authorization', before },
    headers: { accept: 'application/vnd.pagerduty+json;version=2' },
    identity: (json) => (Array.isArray(valueAt(json, 'abilities')) ? {} : undefined),
  })

const everywhere = (before: string): VerifyPlan =>
  inTurn(at('api.pagerduty.com', before), at('api.eu.pagerduty.com', before))

export const online = defineOnline({
  verify: { 'pagerduty-api-key': everywhere('Token token='), 'pagerduty-access-token': everywhere('Bearer ') },
  access,
  revoke,
})
