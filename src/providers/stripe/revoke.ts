import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['stripe-live-secret-key', 'stripe-live-restricted-key'],
    byHandOnly(
      revokePage(
        'https://dashboard.stripe.com/apikeys',
        [
          'Open Developers > API keys of the account.',
          'Roll the key with the expiration "now", or delete a restricted key.',
          'Put the new key where the old one was used.',
        ],
        [
          'アカウントの「開発者」>「API キー」を開きます。',
          'キーをローテーションし、有効期限に「今すぐ」を選びます。制限付きキーは削除もできます。',
          '古いキーの使用箇所を新しいキーに置き換えます。',
        ],
      ),
    ),
  ),
  ...forRules(
    ['stripe-test-secret-key', 'stripe-test-restricted-key'],
    byHandOnly(renewalPage('https://dashboard.stripe.com/test/apikeys')),
  ),
  'stripe-webhook-secret': byHandOnly(
    revokePage(
      'https://dashboard.stripe.com/webhooks',
      ['Open the webhook endpoint, and choose to roll its secret.', 'Put the new secret where the old one was used.'],
      ['Webhook エンドポイントを開き、シークレットをローテーションします。', '古いシークレットの使用箇所を置き換えます。'],
    ),
  ),
}
