import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['notion-integration-token', 'notion-legacy-token'],
    byHandOnly(
      revokePage(
        'https://www.notion.so/profile/integrations',
        [
          'Open the integration that the token belongs to.',
          'Under Configuration, show the secret and refresh it; the old one ends at once.',
        ],
        [
          'トークンが属するインテグレーションを開きます。',
          'Configuration でシークレットを表示し、更新します。古いものはすぐに無効になります。',
        ],
      ),
    ),
  ),
}
