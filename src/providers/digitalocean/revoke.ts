import { DELETES_TOKEN, byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const page = tokenPage('https://cloud.digitalocean.com/account/api/tokens')

/** Documented for tokens of applications; whether it ends a personal one, only a verification afterwards shows. */
const token: RevokePlan = {
  actions: [
    oneAction({
      url: 'https://cloud.digitalocean.com/v1/oauth/revoke',
      body: { form: { token: '{secret}' } },
      done: [200],
      effect: DELETES_TOKEN,
    }),
  ],
  page,
}

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['digitalocean-personal-access-token', 'digitalocean-oauth-token'], token),
  ...forRules(['digitalocean-legacy-token', 'digitalocean-token-by-name'], token),
  'digitalocean-refresh-token': byHandOnly(page),
  'digitalocean-spaces-key': byHandOnly(keyPage('https://cloud.digitalocean.com/spaces/access_keys')),
  'digitalocean-inference-key': byHandOnly(keyPage('https://cloud.digitalocean.com/gen-ai/model-access-keys')),
}
