import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['atlassian-api-token', 'atlassian-legacy-api-token', 'atlassian-api-token-by-name'],
    byHandOnly(tokenPage('https://id.atlassian.com/manage-profile/security/api-tokens')),
  ),
  'atlassian-access-token': byHandOnly(tokenPage('https://admin.atlassian.com/')),
  'atlassian-bitbucket-app-password': byHandOnly(tokenPage('https://bitbucket.org/account/settings/app-passwords/')),
  'atlassian-trello-token': byHandOnly(tokenPage('https://trello.com/my/account')),
}
