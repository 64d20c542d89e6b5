import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['databricks-access-token', 'databricks-token-by-name'],
    byHandOnly(
      revokePage(
        'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
        [
          'In the workspace, open Settings > Developer > Access tokens; an administrator finds tokens of others by the token API.',
          'Revoke the token.',
        ],
        [
          'ワークスペースの Settings > Developer > Access tokens を開きます。他のユーザーのトークンは管理者が API で探せます。',
          'トークンを取り消します。',
        ],
      ),
    ),
  ),
  'databricks-oauth-secret': byHandOnly(
    renewalPage('https://accounts.cloud.databricks.com/user-management/serviceprincipals'),
  ),
}
