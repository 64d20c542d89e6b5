import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['circleci-personal-token', 'circleci-unprefixed-token', 'circleci-token-by-name'],
    byHandOnly(tokenPage('https://app.circleci.com/settings/user/tokens')),
  ),
  'circleci-project-token': byHandOnly(
    revokePage(
      'https://app.circleci.com/projects',
      ['Open the project, then Project Settings > API Permissions.', 'Delete the token.'],
      ['プロジェクトの Project Settings > API Permissions を開きます。', 'トークンを削除します。'],
    ),
  ),
}
