import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const carried = { header: 'x-api-key' }

/** A key may do what its user may; environments hold secrets. */
export const access: PlansByRule<AccessPlan> = {
  'postman-api-key': lookAround(
    [
      {
        what: 'workspaces',
        url: 'https://api.getpostman.com/workspaces',
        carried,
        finds: each({ list: ['workspaces'], name: [['name'], ['id']], action: 'workspace', severity: 'high' }),
      },
      {
        what: 'environments',
        url: 'https://api.getpostman.com/environments',
        carried,
        finds: each({ list: ['environments'], name: [['name'], ['id']], action: 'environment', severity: 'critical' }),
      },
    ],
    ['the role in each workspace'],
  ),
}
