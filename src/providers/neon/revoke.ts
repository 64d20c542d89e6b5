import { byHandOnly } from '#core/one-action.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'neon-api-key': byHandOnly(keyPage('https://console.neon.tech/app/settings/api-keys')),
}
