import { each, scoped, wordsOf } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://api.linode.com/v4'

export const access: PlansByRule<AccessPlan> = {
  'linode-personal-access-token': lookAround([
    {
      what: 'scopes',
      url: `${API}/profile`,
      finds: (json, { headers }) => {
        const user = textAt(json, 'username')
        return user === undefined ? undefined : scoped(wordsOf(headers['x-oauth-scopes']), user, 'x-oauth-scopes')
      },
      gaps: (_, { headers }) => (headers['x-oauth-scopes'] === undefined ? ['scopes: not told'] : []),
    },
    {
      what: 'servers',
      url: `${API}/linode/instances?page_size=100`,
      finds: each({ list: ['data'], name: [['label'], ['id']], action: 'server', severity: 'high' }),
      paged: { page: 'page', size: 100, list: ['data'] },
    },
    {
      what: 'clusters',
      url: `${API}/lke/clusters?page_size=100`,
      finds: each({ list: ['data'], name: [['label'], ['id']], action: 'cluster', severity: 'high' }),
      paged: { page: 'page', size: 100, list: ['data'] },
    },
  ]),
}
