import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['langsmith-personal-token', 'langsmith-service-key', 'langsmith-legacy-key'],
    byHandOnly(keyPage('https://smith.langchain.com/settings/apikeys')),
  ),
}
