import { byHandOnly, revokePage } from '#core/one-action.ts'
import { keyPage, renewalPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'hubspot-private-app-token': byHandOnly(
    revokePage(
      'https://app.hubspot.com/l/private-apps/',
      [
        'As a super admin, open the private app of the token.',
        'On the tab Auth, rotate the token and choose to expire the old one now.',
      ],
      [
        'スーパー管理者として、トークンの非公開アプリを開きます。',
        '「認証」タブでトークンをローテーションし、古いものを今すぐ失効させます。',
      ],
    ),
  ),
  'hubspot-personal-access-key': byHandOnly(renewalPage('https://app.hubspot.com/l/personal-access-key')),
  'hubspot-api-key': byHandOnly(keyPage('https://app.hubspot.com/l/settings/integrations/api-key')),
}
