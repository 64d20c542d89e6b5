import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['grafana-service-account-token', 'grafana-api-key', 'grafana-key-by-name'],
    byHandOnly(
      revokePage(
        'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
        [
          'As an administrator, open Administration > Users and access > Service accounts.',
          'Open the service account, and delete the token.',
        ],
        [
          '管理者として Administration > Users and access > Service accounts を開きます。',
          'サービスアカウントを開き、トークンを削除します。',
        ],
      ),
    ),
  ),
  'grafana-cloud-token': byHandOnly(tokenPage('https://grafana.com/orgs')),
}
