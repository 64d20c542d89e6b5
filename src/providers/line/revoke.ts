import { byHandOnly, DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

const CONSOLE = 'https://developers.line.biz/console/'

export const revoke: PlansByRule<RevokePlan> = {
  'line-channel-access-token': {
    actions: [
      // The answer is the same for a token that is none.
      oneAction({
        url: 'https://api.line.me/v2/oauth/revoke',
        carried: 'body',
        body: { form: { access_token: '{secret}' } },
        done: [200],
        wasDead: [],
        effect: DELETES_TOKEN,
      }),
    ],
    page: tokenPage(CONSOLE),
  },
  'line-access-token': byHandOnly(tokenPage(CONSOLE)),
  'line-channel-secret': byHandOnly(renewalPage(CONSOLE)),
}
