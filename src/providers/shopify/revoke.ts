import { byHandOnly, oneAction, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const page = revokePage(
  'https://admin.shopify.com/settings/apps',
  ['Sign in to the shop as its owner, and open the page.', 'Uninstall the app that the token belongs to.'],
  ['ショップのオーナーとしてサインインし、ページを開きます。', 'トークンが属するアプリをアンインストールします。'],
)

/** The only way to end an app's token from outside: the app leaves the shop. */
const uninstall = oneAction({
  method: 'DELETE',
  url: 'https://{shop}/admin/api_permissions/current.json',
  hosts: ['*.myshopify.com'],
  carried: { header: 'x-shopify-access-token' },
  effect: {
    en: 'Uninstalls the app from the shop, which ends its token.',
    ja: 'ショップからアプリをアンインストールします。トークンも無効になります。',
  },
})

export const revoke: PlansByRule<RevokePlan> = {
  'shopify-access-token': { actions: [uninstall], page },
  ...forRules(
    ['shopify-custom-app-token', 'shopify-private-app-password', 'shopify-theme-access-password'],
    byHandOnly(page),
  ),
  'shopify-app-secret': byHandOnly(renewalPage('https://partners.shopify.com/current/apps')),
}
