import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

export const access: PlansByRule<AccessPlan> = {
  'mailersend-api-token': lookAround(
    [
      {
        what: 'domains',
        url: 'https://api.mailersend.com/v1/domains?limit=100',
        finds: each({ list: ['data'], name: [['name'], ['id']], action: 'send as domain', severity: 'high' }),
        paged: { page: 'page', size: 100, list: ['data'] },
      },
    ],
    ['scopes: not told'],
  ),
}
