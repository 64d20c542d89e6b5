import { each } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

export const access: PlansByRule<AccessPlan> = {
  'box-access-token': lookAround(
    [
      {
        what: 'user',
        url: 'https://api.box.com/2.0/users/me?fields=login,role',
        finds: (json) => {
          const user = textAt(json, 'login')
          const role = textAt(json, 'role') ?? 'user'
          if (user === undefined) return undefined
          const severity = role === 'admin' ? 'critical' : role === 'coadmin' ? 'high' : 'medium'
          return [{ action: `role: ${role}`, resource: user, severity, field: 'role' }]
        },
      },
      {
        what: 'files',
        url: 'https://api.box.com/2.0/folders/0/items?limit=100',
        finds: each({
          list: ['entries'],
          name: [['name'], ['id']],
          action: (entry) => textAt(entry, 'type') ?? 'item',
          severity: 'high',
        }),
        paged: { offset: 'offset', size: 100, list: ['entries'] },
      },
    ],
    ['scopes: not told', 'folders below the top'],
  ),
}
