import { oneAction } from '#core/one-action.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'perplexity-api-key': {
    actions: [
      oneAction({
        url: 'https://api.perplexity.ai/revoke_auth_token',
        body: { json: { auth_token: '{secret}' } },
        done: [200],
        effect: { en: 'Revokes the key at its issuer.', ja: '発行元でキーを失効させます。' },
      }),
    ],
    page: keyPage('https://www.perplexity.ai/account/api/keys'),
  },
}
