import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage, renewalPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['mailgun-api-key', 'mailgun-api-key-by-name', 'mailgun-private-key-by-name'],
    byHandOnly(keyPage('https://app.mailgun.com/settings/api_security')),
  ),
  'mailgun-sending-key-by-name': byHandOnly(keyPage('https://app.mailgun.com/mg/sending/domains')),
  'mailgun-webhook-signing-key': byHandOnly(renewalPage('https://app.mailgun.com/settings/api_security')),
}
