import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = forRules(
  ['snyk-personal-access-token', 'snyk-api-token'],
  byHandOnly(tokenPage('https://app.snyk.io/account/personal-access-tokens')),
)
