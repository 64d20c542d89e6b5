import { textAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const token = (isAccessToken: boolean): RevokePlan => ({
  actions: [
    oneAction({
      url: 'https://api.dropboxapi.com/2/auth/token/revoke',
      body: { json: null },
      done: [200],
      wasDead: [],
      // A refresh token has the form of an old long-lived one, and is refused as invalid.
      judge: (answer) => {
        const body = answer.json()
        const tag = body.ok && answer.status === 401 ? textAt(body.value, 'error', '.tag') : undefined
        return tag === 'expired_access_token' || (isAccessToken && tag === 'invalid_access_token')
          ? { kind: 'was-dead' }
          : undefined
      },
      effect: DELETES_TOKEN,
    }),
  ],
  page: tokenPage('https://www.dropbox.com/account/connected_apps'),
})

export const revoke: PlansByRule<RevokePlan> = {
  'dropbox-access-token': token(true),
  'dropbox-long-lived-token': token(false),
  ...forRules(
    ['dropbox-app-secret', 'dropbox-app-secret-by-name'],
    byHandOnly(renewalPage('https://www.dropbox.com/developers/apps')),
  ),
}
