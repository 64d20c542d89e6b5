import { byHandOnly } from '#core/one-action.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'mailchimp-api-key': byHandOnly(keyPage('https://admin.mailchimp.com/account/api/')),
  'mailchimp-transactional-api-key': byHandOnly(keyPage('https://mandrillapp.com/settings')),
}
