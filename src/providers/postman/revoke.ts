import { byHandOnly, revokePage } from '#core/one-action.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'postman-api-key': byHandOnly(keyPage('https://go.postman.co/settings/me/api-keys')),
  'postman-collection-key': byHandOnly(
    revokePage(
      'https://go.postman.co/home',
      ['Open the collection, then Share > Via API.', 'Delete its access key.'],
      ['コレクションを開き、Share > Via API を選びます。', 'アクセスキーを削除します。'],
    ),
  ),
}
