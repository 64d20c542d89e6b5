import { DELETES_TOKEN, byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage, renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const oauthToken: RevokePlan = {
  actions: [oneAction({ url: 'https://api.linear.app/oauth/revoke', done: [200], effect: DELETES_TOKEN })],
  page: tokenPage('https://linear.app/settings/account/security'),
}

export const revoke: PlansByRule<RevokePlan> = {
  'linear-oauth-token': oauthToken,
  'linear-api-key': byHandOnly(keyPage('https://linear.app/settings/account/security')),
  ...forRules(['linear-webhook-secret', 'linear-client-secret'], byHandOnly(renewalPage('https://linear.app/settings/api'))),
}
