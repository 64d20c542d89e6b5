import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    [
      'newrelic-user-key',
      'newrelic-license-key',
      'newrelic-insights-key',
      'newrelic-rest-api-key',
      'newrelic-license-key-by-name',
      'newrelic-other-key',
    ],
    byHandOnly(keyPage('https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher')),
  ),
}
