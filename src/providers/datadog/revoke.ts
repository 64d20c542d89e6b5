import { byHandOnly } from '#core/one-action.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'datadog-api-key': byHandOnly(keyPage('https://app.datadoghq.com/organization-settings/api-keys')),
  'datadog-application-key': byHandOnly(keyPage('https://app.datadoghq.com/organization-settings/application-keys')),
}
