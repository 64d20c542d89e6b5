import { textAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const API = 'https://app.launchdarkly.com/api/v2'
const carried = { header: 'authorization' }

/** A token knows its id; deleting needs its role to allow that. One of another instance is refused, so that proves nothing. */
const ownToken = twoStepAction({
  first: { url: `${API}/caller-identity`, carried },
  wasDead: [],
  ids: (json) => {
    const id = textAt(json, 'tokenId')
    return id === undefined ? undefined : { id }
  },
  act: ({ id }) => ({ method: 'DELETE', url: `${API}/tokens/${id}`, carried, done: [204] }),
  effect: DELETES_TOKEN,
})

export const revoke: PlansByRule<RevokePlan> = {
  'launchdarkly-access-token': {
    actions: [ownToken],
    page: tokenPage('https://app.launchdarkly.com/settings/authorization'),
  },
  ...forRules(
    ['launchdarkly-sdk-key', 'launchdarkly-legacy-token'],
    byHandOnly(renewalPage('https://app.launchdarkly.com/projects')),
  ),
  'launchdarkly-relay-key': byHandOnly(renewalPage('https://app.launchdarkly.com/settings/relay')),
}
