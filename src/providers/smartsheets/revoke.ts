import { DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** At the first region alone: a token of another is refused there, so a refusal proves nothing. */
const ownToken = oneAction({
  method: 'DELETE',
  url: 'https://api.smartsheet.com/2.0/token',
  done: [200],
  wasDead: [],
  effect: DELETES_TOKEN,
})

export const revoke: PlansByRule<RevokePlan> = forRules(
  ['smartsheets-api-access-token', 'smartsheets-api-access-token-of-the-older-form'],
  { actions: [ownToken], page: tokenPage('https://app.smartsheet.com/b/home') },
)
