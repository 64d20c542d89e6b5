import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'sentry-organization-token': byHandOnly(
    revokePage(
      'https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/',
      ['Open the organization, then Settings > Developer Settings > Organization Tokens.', 'Revoke the token.'],
      ['組織の Settings > Developer Settings > Organization Tokens を開きます。', 'トークンを取り消します。'],
    ),
  ),
  ...forRules(
    ['sentry-user-token', 'sentry-unprefixed-token', 'sentry-token-by-name'],
    byHandOnly(tokenPage('https://sentry.io/settings/account/api/auth-tokens/')),
  ),
}
