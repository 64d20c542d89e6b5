import { listAt, textAt } from '#core/json-facts.ts'
import { DELETES_TOKEN } from '#core/one-action.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import { tokenPage } from '#core/usual-pages.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

const TOKENS = 'https://api.linode.com/v4/profile/tokens'

/** The list shows the first 16 characters of each token, which are chance enough to tell them apart. A missing scope is 401 too. */
const ownToken = twoStepAction({
  first: { url: `${TOKENS}?page_size=100` },
  wasDead: [],
  ids: (json, { secret }) => {
    const own = listAt(json, 'data').filter((each) => {
      const start = textAt(each, 'token') ?? ''
      return start.length >= 16 && secret!.reveal().startsWith(start)
    })
    const id = own.length === 1 ? textAt(own[0], 'id') : undefined
    return id === undefined ? undefined : { id }
  },
  act: ({ id }) => ({ method: 'DELETE', url: `${TOKENS}/${id}`, done: [200], wasDead: [] }),
  effect: DELETES_TOKEN,
})

export const revoke: PlansByRule<RevokePlan> = {
  'linode-personal-access-token': { actions: [ownToken], page: tokenPage('https://cloud.linode.com/profile/tokens') },
}
