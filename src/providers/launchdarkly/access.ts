import { each, scoped } from '#core/found.ts'
import { textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://app.launchdarkly.com/api/v2'
const carried = { header: 'authorization' }

export const access: PlansByRule<AccessPlan> = {
  'launchdarkly-access-token': lookAround(
    [
      {
        what: 'scopes',
        url: `${API}/caller-identity`,
        carried,
        finds: (json) =>
          textAt(json, 'accountId') === undefined ? undefined : scoped(textsAt(json, ['scopes']), '*', 'scopes'),
      },
      {
        what: 'projects',
        url: `${API}/projects?limit=100`,
        carried,
        finds: each({ list: ['items'], name: [['key']], action: 'project', severity: 'high' }),
        paged: { offset: 'offset', size: 100, list: ['items'] },
      },
    ],
    ['the role of the token'],
  ),
}
