import { DELETES_TOKEN, byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const apiToken: RevokePlan = {
  actions: [oneAction({ method: 'DELETE', url: 'https://api.buildkite.com/v2/access-token', effect: DELETES_TOKEN })],
  page: tokenPage('https://buildkite.com/user/api-access-tokens'),
}

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['buildkite-api-token', 'buildkite-legacy-api-token'], apiToken),
  'buildkite-agent-token': byHandOnly(tokenPage('https://buildkite.com/organizations/~/clusters')),
}
