import { byHandOnly } from '#core/one-action.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'vultr-access-key': byHandOnly(renewalPage('https://my.vultr.com/settings/#settingsapi')),
}
