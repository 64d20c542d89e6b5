import { DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

export const revoke: PlansByRule<RevokePlan> = {
  'fastly-api-token': {
    actions: [
      oneAction({
        method: 'DELETE',
        url: 'https://api.fastly.com/tokens/self',
        carried: { header: 'fastly-key' },
        done: [204],
        effect: DELETES_TOKEN,
      }),
    ],
    page: tokenPage('https://manage.fastly.com/account/personal/tokens'),
  },
}
