import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['figma-personal-token', 'figma-legacy-token'],
    byHandOnly(
      revokePage(
        'https://www.figma.com/settings',
        ['Open Settings > Security of the account.', 'Under Personal access tokens, revoke the token.'],
        ['アカウントの Settings > Security を開きます。', 'Personal access tokens でトークンを取り消します。'],
      ),
    ),
  ),
}
