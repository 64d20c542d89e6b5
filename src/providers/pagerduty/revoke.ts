import { byHandOnly, revokePage } from '#core/one-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'pagerduty-api-key': byHandOnly(
    revokePage(
      'https://support.pagerduty.com/main/docs/api-access-keys',
      [
        'As an administrator, open Integrations > API Access Keys; a key of a user is on their profile, User Settings.',
        'Disable the key, which can be undone, then remove it.',
      ],
      [
        '管理者として Integrations > API Access Keys を開きます。ユーザーのキーは本人のプロフィールの User Settings にあります。',
        'キーを無効化（元に戻せます）してから削除します。',
      ],
    ),
  ),
  'pagerduty-access-token': byHandOnly(tokenPage('https://support.pagerduty.com/main/docs/api-access-keys')),
}
