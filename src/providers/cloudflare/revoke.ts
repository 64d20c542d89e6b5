import { textAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, byHandOnly } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { RevokePlan } from '#core/revoke.ts'

const API = 'https://api.cloudflare.com/client/v4'
const tokens = tokenPage('https://dash.cloudflare.com/profile/api-tokens')

/** A token knows its id; only one that may write tokens can delete itself. One of an account is refused, so that proves nothing. */
const ownToken = twoStepAction({
  first: { url: `${API}/user/tokens/verify` },
  wasDead: [],
  ids: (json) => {
    const id = textAt(json, 'result', 'id')
    return id === undefined ? undefined : { id }
  },
  act: ({ id }) => ({ method: 'DELETE', url: `${API}/user/tokens/${id}`, done: [200], wasDead: [] }),
  effect: DELETES_TOKEN,
})

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['cloudflare-user-api-token', 'cloudflare-legacy-api-token', 'cloudflare-token-by-name'], {
    actions: [ownToken],
    page: tokens,
  }),
  'cloudflare-account-api-token': byHandOnly(tokenPage('https://dash.cloudflare.com/?to=/:account/api-tokens')),
  ...forRules(
    [
      'cloudflare-global-api-key',
      'cloudflare-legacy-global-api-key',
      'cloudflare-global-key-by-name',
      'cloudflare-origin-ca-key',
    ],
    byHandOnly(renewalPage('https://dash.cloudflare.com/profile/api-tokens')),
  ),
  'cloudflare-r2-secret-key': byHandOnly(tokenPage('https://dash.cloudflare.com/?to=/:account/r2/api-tokens')),
}
