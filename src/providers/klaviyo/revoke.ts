import { byHandOnly } from '#core/one-action.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'klaviyo-private-key': byHandOnly(keyPage('https://www.klaviyo.com/settings/account/api-keys')),
}
