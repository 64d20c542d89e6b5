import { DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = forRules(['lichess-personal-token', 'lichess-oauth-token'], {
  actions: [oneAction({ method: 'DELETE', url: 'https://lichess.org/api/token', done: [204], effect: DELETES_TOKEN })],
  page: tokenPage('https://lichess.org/account/oauth/token'),
})
