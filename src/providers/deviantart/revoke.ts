import { valueAt } from '#core/json-facts.ts'
import { byHandOnly, oneAction } from '#core/one-action.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'deviantart-access-token': {
    actions: [
      oneAction({
        url: 'https://www.deviantart.com/oauth2/revoke',
        carried: 'body',
        body: { form: { token: '{secret}' } },
        done: [],
        wasDead: [],
        judge: (answer) => {
          const body = answer.json()
          return answer.status === 200 && body.ok && valueAt(body.value, 'success') === true ? { kind: 'done' } : undefined
        },
        effect: {
          en: 'Revokes the token, and with it what the user granted to the application.',
          ja: 'トークンを失効させ、ユーザーがアプリに与えた許可も取り消します。',
        },
      }),
    ],
    page: tokenPage('https://www.deviantart.com/settings/applications'),
  },
  'deviantart-client-secret': byHandOnly(renewalPage('https://www.deviantart.com/developers/apps')),
}
