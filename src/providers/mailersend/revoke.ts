import { byHandOnly } from '#core/one-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'mailersend-api-token': byHandOnly(tokenPage('https://app.mailersend.com/api-tokens')),
}
