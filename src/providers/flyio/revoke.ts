import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['flyio-macaroon-token', 'flyio-oauth-token', 'flyio-legacy-token'],
    byHandOnly(
      revokePage(
        'https://fly.io/user/personal_access_tokens',
        [
          'Open Tokens of the organization or the account, or list them: fly tokens list.',
          'Revoke the token: fly tokens revoke ID.',
        ],
        [
          '組織またはアカウントの Tokens を開くか、fly tokens list で一覧します。',
          'fly tokens revoke ID でトークンを取り消します。',
        ],
      ),
    ),
  ),
}
