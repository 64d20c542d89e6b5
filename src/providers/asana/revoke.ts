import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['asana-personal-access-token', 'asana-personal-access-token-v1', 'asana-personal-access-token-v0'],
    byHandOnly(tokenPage('https://app.asana.com/0/my-apps')),
  ),
  'asana-client-secret': byHandOnly(renewalPage('https://app.asana.com/0/my-apps')),
}
