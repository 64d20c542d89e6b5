import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['honeycomb-ingest-key', 'honeycomb-configuration-key', 'honeycomb-classic-key'],
    byHandOnly(
      revokePage(
        'https://ui.honeycomb.io/environments',
        [
          'Open Environment settings > API Keys of the environment.',
          'Disable the key, which can be undone, then delete it.',
        ],
        ['環境の Environment settings > API Keys を開きます。', 'キーを無効化（元に戻せます）してから削除します。'],
      ),
    ),
  ),
  'honeycomb-management-key': byHandOnly(keyPage('https://ui.honeycomb.io/account')),
}
