import { valueAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** Of the refusals, only one with `invalidToken` says that there is no such token. */
const current: RevokePlan = {
  actions: [
    oneAction({
      method: 'DELETE',
      url: 'https://api.vercel.com/v3/user/tokens/current',
      done: [200],
      wasDead: [],
      judge: (answer) => {
        const body = answer.json()
        const isInvalid = body.ok && valueAt(body.value, 'error', 'invalidToken') === true
        return [401, 403].includes(answer.status) && isInvalid ? { kind: 'was-dead' } : undefined
      },
      effect: DELETES_TOKEN,
    }),
  ],
  page: tokenPage('https://vercel.com/account/settings/tokens'),
}

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['vercel-personal-access-token', 'vercel-legacy-token', 'vercel-token-by-name'], current),
  'vercel-integration-token': byHandOnly(tokenPage('https://vercel.com/dashboard/integrations')),
  'vercel-app-access-token': byHandOnly(tokenPage('https://vercel.com/account/settings/authentication')),
  'vercel-api-key': byHandOnly(keyPage('https://vercel.com/d?to=/%5Bteam%5D/%7E/ai/api-keys')),
}
