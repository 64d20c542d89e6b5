import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const TAILNET = 'https://api.tailscale.com/api/v2/tailnet/-'

/** A token may do what its user may. Source: https://tailscale.com/api (2026-11-25, not opened) */
export const access: PlansByRule<AccessPlan> = {
  'tailscale-api-token': lookAround(
    [
      {
        what: 'devices',
        url: `${TAILNET}/devices`,
        finds: each({ list: ['devices'], name: [['name'], ['hostname'], ['id']], action: 'device', severity: 'high' }),
      },
      {
        what: 'keys',
        url: `${TAILNET}/keys`,
        finds: each({ list: ['keys'], name: [['id']], action: 'key', severity: 'high' }),
      },
    ],
    ['whether it may change what it may read'],
  ),
}
