import { byHandOnly, revokePage } from '#core/one-action.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'postmark-account-token': byHandOnly(renewalPage('https://account.postmarkapp.com/api_tokens')),
  'postmark-server-token': byHandOnly(
    revokePage(
      'https://account.postmarkapp.com/servers',
      ['Open the server, then API Tokens.', 'Generate another token, put it in place, and delete the old one.'],
      ['サーバーの API Tokens を開きます。', '新しいトークンを発行して置き換え、古いトークンを削除します。'],
    ),
  ),
}
