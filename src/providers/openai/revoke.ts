import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['openai-project-key', 'openai-service-account-key', 'openai-user-key'],
    byHandOnly(keyPage('https://platform.openai.com/api-keys')),
  ),
  'openai-admin-key': byHandOnly(keyPage('https://platform.openai.com/settings/organization/admin-keys')),
  'openai-session-key': byHandOnly(
    revokePage(
      'https://chatgpt.com/#settings/Security',
      ['Sign in to the account, and open Settings > Security.', 'Log out of all devices, which ends all sessions.'],
      [
        'アカウントにサインインし、設定 > セキュリティを開きます。',
        'すべてのデバイスからログアウトします。すべてのセッションが終了します。',
      ],
    ),
  ),
}
