import { byHandOnly } from '#core/one-action.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'openrouter-api-key': byHandOnly(keyPage('https://openrouter.ai/settings/keys')),
}
