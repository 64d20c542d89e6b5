import { each } from '#core/found.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'
import type { Severity } from '#core/rule.ts'

const list = (what: string, path: string, key: string, severity: Severity): Look => ({
  what,
  url: `https://api.render.com/v1/${path}?limit=100`,
  finds: each({
    list: [],
    name: [
      [key, 'name'],
      [key, 'id'],
    ],
    action: key,
    severity,
  }),
  gaps: (json) => (Array.isArray(json) && json.length === 100 ? [`${what}: more than 100`] : []),
})

/** A key may do what its user may in all workspaces; services have environment variables, which hold secrets. */
export const access: PlansByRule<AccessPlan> = {
  'render-api-key': lookAround(
    [list('workspaces', 'owners', 'owner', 'high'), list('services', 'services', 'service', 'critical')],
    ['databases: not asked for'],
  ),
}
