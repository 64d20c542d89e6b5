import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage, renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['supabase-personal-access-token', 'supabase-oauth-access-token'],
    byHandOnly(tokenPage('https://supabase.com/dashboard/account/tokens')),
  ),
  'supabase-secret-key': byHandOnly(keyPage('https://supabase.com/dashboard/project/_/settings/api-keys')),
  ...forRules(
    ['supabase-service-role-key', 'supabase-jwt-secret'],
    byHandOnly(
      revokePage(
        'https://supabase.com/dashboard/project/_/settings/api-keys/legacy',
        [
          'Open the API keys of the project.',
          'Move to secret keys, then disable the legacy keys; or rotate the JWT secret, which ends all keys made with it.',
        ],
        [
          'プロジェクトの API キーを開きます。',
          'シークレットキーに移行してから、従来のキーを無効化します。または JWT シークレットをローテーションします（それで作られたキーはすべて無効になります）。',
        ],
      ),
    ),
  ),
  'supabase-oauth-client-secret': byHandOnly(renewalPage('https://supabase.com/dashboard/org/_/apps')),
}
