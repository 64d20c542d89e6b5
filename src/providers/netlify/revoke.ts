import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    [
      'netlify-personal-access-token',
      'netlify-cli-token',
      'netlify-oauth-token',
      'netlify-app-token',
      'netlify-legacy-token',
      'netlify-token-by-name',
    ],
    byHandOnly(tokenPage('https://app.netlify.com/user/applications')),
  ),
  'netlify-build-hook': byHandOnly(
    revokePage(
      'https://app.netlify.com/',
      ['Open the project, then Build & deploy > Build hooks.', 'Delete the hook.'],
      ['プロジェクトの Build & deploy > Build hooks を開きます。', 'フックを削除します。'],
    ),
  ),
}
