import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'anthropic-api-key': byHandOnly(
    revokePage(
      'https://platform.claude.com/settings/keys',
      [
        'Open API keys in the Console as an administrator or the owner of the key.',
        'Disable the key, which can be undone; when nothing breaks, delete it.',
      ],
      [
        'Console の API keys を管理者またはキーの所有者として開きます。',
        'キーを無効化します（元に戻せます）。問題がなければ削除します。',
      ],
    ),
  ),
  'anthropic-admin-key': byHandOnly(keyPage('https://platform.claude.com/settings/admin-keys')),
  ...forRules(
    ['anthropic-oauth-access-token', 'anthropic-oauth-refresh-token', 'anthropic-session-key'],
    byHandOnly(
      revokePage(
        'https://claude.ai/settings/account',
        ['Sign in to the account, and open its settings.', 'Log out of all devices.'],
        ['アカウントにサインインし、設定を開きます。', 'すべてのデバイスからログアウトします。'],
      ),
    ),
  ),
}
