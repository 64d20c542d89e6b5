import { byHandOnly, revokePage } from '#core/one-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'hetzner-api-token': byHandOnly(
    revokePage(
      'https://console.hetzner.cloud/projects',
      ['Open the project that the token belongs to.', 'Under Security > API tokens, delete the token.'],
      ['トークンが属するプロジェクトを開きます。', 'Security > API tokens でトークンを削除します。'],
    ),
  ),
  'hetzner-dns-api-token': byHandOnly(tokenPage('https://dns.hetzner.com/settings/api-token')),
}
