import { byHandOnly } from '#core/one-action.ts'
import { keyPage, tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'airtable-personal-token': byHandOnly(tokenPage('https://airtable.com/create/tokens')),
  'airtable-oauth-token': byHandOnly(tokenPage('https://airtable.com/account')),
  'airtable-legacy-api-key': byHandOnly(keyPage('https://airtable.com/account')),
}
