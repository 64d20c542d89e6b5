import { each } from '#core/found.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'
import type { Severity } from '#core/rule.ts'

const list = (what: string, action: string, severity: Severity): Look => ({
  what,
  url: `https://api.hetzner.cloud/v1/${what}?per_page=50`,
  finds: each({ list: [what], name: [['name'], ['id']], action, severity }),
  paged: { cursor: 'page', at: ['meta', 'pagination', 'next_page'] },
})

/** A token is for one project. */
export const access: PlansByRule<AccessPlan> = {
  'hetzner-api-token': lookAround(
    [
      list('servers', 'server', 'high'),
      list('volumes', 'volume', 'high'),
      list('ssh_keys', 'ssh key', 'medium'),
      list('firewalls', 'firewall', 'high'),
    ],
    ['whether it may change what it may read'],
  ),
}
