import { byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(
    ['weights-and-biases-api-key', 'weights-and-biases-legacy-api-key'],
    byHandOnly(keyPage('https://wandb.ai/settings#apikeys')),
  ),
}
