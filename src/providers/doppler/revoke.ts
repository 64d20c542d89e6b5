import { DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const token: RevokePlan = {
  actions: [
    oneAction({
      url: 'https://api.doppler.com/v3/auth/revoke',
      carried: 'body',
      body: { json: { token: '{secret}' } },
      effect: DELETES_TOKEN,
    }),
  ],
  page: tokenPage('https://dashboard.doppler.com/workplace/tokens'),
}

export const revoke: PlansByRule<RevokePlan> = forRules(
  ['doppler-personal-token', 'doppler-cli-token', 'doppler-service-token', 'doppler-service-account-token'],
  token,
)
