import { listAt, textAt, valueAt } from '#core/json-facts.ts'
import { byHandOnly, DELETES_TOKEN } from '#core/one-action.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

const carried = { header: 'authorization', before: 'aivenv1 ' }

/** The list of an account's tokens says which one asks. */
const ownToken = twoStepAction({
  first: { url: 'https://api.aiven.io/v1/access_token', carried },
  ids: (json) => {
    const own = listAt(json, 'tokens').filter((token) => valueAt(token, 'currently_active') === true)
    const prefix = own.length === 1 ? textAt(own[0], 'token_prefix') : undefined
    return prefix === undefined ? undefined : { prefix }
  },
  act: ({ prefix }) => ({
    method: 'DELETE',
    url: `https://api.aiven.io/v1/access_token/${encodeURIComponent(prefix ?? '')}`,
    carried,
  }),
  effect: DELETES_TOKEN,
})

export const revoke: PlansByRule<RevokePlan> = {
  'aiven-auth-token': { actions: [ownToken], page: tokenPage('https://console.aiven.io/profile/tokens') },
  'aiven-service-password': byHandOnly(renewalPage('https://console.aiven.io/')),
}
