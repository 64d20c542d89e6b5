import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['intercom-access-token', 'intercom-legacy-access-token', 'intercom-access-token-by-name'],
    byHandOnly(
      revokePage(
        'https://app.intercom.com/a/developer-signup',
        [
          'Open the app of the token in the Developer Hub, then Authentication.',
          'Regenerate the access token; the old one ends at once.',
        ],
        [
          'Developer Hub でトークンのアプリを開き、Authentication を表示します。',
          'アクセストークンを再生成します。古いものはすぐに無効になります。',
        ],
      ),
    ),
  ),
  ...forRules(
    ['intercom-client-secret', 'intercom-identity-secret'],
    byHandOnly(renewalPage('https://app.intercom.com/a/developer-signup')),
  ),
}
