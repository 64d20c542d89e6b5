import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'box-access-token': byHandOnly(
    revokePage(
      'https://app.box.com/developers/console',
      [
        'A token ends within an hour; a developer token can be revoked on the configuration page of its app.',
        'Renew the client secret of the app, so that no new tokens are made.',
      ],
      [
        'トークンは 1 時間以内に失効します。開発者トークンはアプリの設定ページで取り消せます。',
        'アプリのクライアントシークレットを更新し、新しいトークンの発行を防ぎます。',
      ],
    ),
  ),
  ...forRules(
    ['box-client-secret', 'box-key-passphrase'],
    byHandOnly(renewalPage('https://app.box.com/developers/console')),
  ),
}
