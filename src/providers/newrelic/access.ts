import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

/** A key may do what its user may. */
export const access: PlansByRule<AccessPlan> = {
  'newrelic-user-key': lookAround(
    [
      {
        what: 'accounts',
        url: 'https://api.newrelic.com/graphql',
        method: 'POST',
        carried: { header: 'api-key' },
        body: { json: { query: '{ actor { accounts { id name } } }' } },
        finds: each({ list: ['data', 'actor', 'accounts'], name: [['name'], ['id']], action: 'account', severity: 'high' }),
      },
    ],
    ['the role in each account', 'accounts of the other region'],
  ),
}
