import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['resend-api-key', 'resend-api-key-by-name'], byHandOnly(keyPage('https://resend.com/api-keys'))),
}
