import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['brevo-api-key', 'brevo-smtp-key'], byHandOnly(keyPage('https://app.brevo.com/settings/keys/api'))),
}
