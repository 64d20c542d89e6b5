import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['square-access-token', 'square-legacy-access-token', 'square-application-secret'],
    byHandOnly(
      revokePage(
        'https://developer.squareup.com/apps',
        [
          'Open the application, then Credentials.',
          'Replace the access token or the application secret; a token that sellers granted is revoked with OAuth > Revoke.',
        ],
        [
          'アプリケーションの Credentials を開きます。',
          'アクセストークンまたはアプリケーションシークレットを再発行します。販売者が許可したトークンは OAuth で取り消します。',
        ],
      ),
    ),
  ),
}
