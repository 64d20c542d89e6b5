import { DELETES_TOKEN, byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** A token may end itself, whatever its scopes are; those of projects and groups too. */
const ownToken: RevokePlan = {
  actions: [
    oneAction({
      method: 'DELETE',
      url: '/api/v4/personal_access_tokens/self',
      publicBase: 'https://gitlab.com',
      carried: { header: 'private-token' },
      effect: DELETES_TOKEN,
    }),
  ],
  page: tokenPage('https://gitlab.com/-/user_settings/personal_access_tokens'),
}

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['gitlab-personal-access-token', 'gitlab-legacy-token'], ownToken),
  'gitlab-session-cookie': byHandOnly(tokenPage('https://gitlab.com/-/user_settings/active_sessions')),
  'gitlab-feed-token': byHandOnly(renewalPage('https://gitlab.com/-/user_settings/personal_access_tokens')),
  'gitlab-incoming-mail-token': byHandOnly(renewalPage('https://gitlab.com/-/user_settings/personal_access_tokens')),
  'gitlab-oauth-application-secret': byHandOnly(renewalPage('https://gitlab.com/-/user_settings/applications')),
}
