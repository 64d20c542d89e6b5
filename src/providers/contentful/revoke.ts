import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['contentful-management-token', 'contentful-legacy-management-token'],
    byHandOnly(tokenPage('https://app.contentful.com/account/profile/cma_tokens')),
  ),
  'contentful-delivery-token': byHandOnly(
    revokePage(
      'https://app.contentful.com/',
      ['Open the space, then Settings > API keys.', 'Delete the key.'],
      ['スペースの Settings > API keys を開きます。', 'キーを削除します。'],
    ),
  ),
}
