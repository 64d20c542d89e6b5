import { byHandOnly } from '#core/one-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** There is an API, but it does not say which of the listed tokens asks. */
export const revoke: PlansByRule<RevokePlan> = {
  'pulumi-access-token': byHandOnly(tokenPage('https://app.pulumi.com/account/tokens')),
}
