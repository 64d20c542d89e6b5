import { each } from '#core/found.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'

const list = (what: string, path: string, key: string, action: string, severity: Severity): Look => ({
  what,
  url: `https://api.digitalocean.com/v2/${path}?per_page=200`,
  finds: each({ list: [key], name: [['name'], ['id']], action, severity }),
  paged: { page: 'page', size: 200, list: [key] },
})

const token = lookAround(
  [
    list('droplets', 'droplets', 'droplets', 'droplet', 'high'),
    list('databases', 'databases', 'databases', 'database', 'critical'),
    list('clusters', 'kubernetes/clusters', 'kubernetes_clusters', 'cluster', 'critical'),
    list('apps', 'apps', 'apps', 'app', 'high'),
    list('domains', 'domains', 'domains', 'domain', 'high'),
  ],
  ['scopes: whether it may change what it may read'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  [
    'digitalocean-personal-access-token',
    'digitalocean-oauth-token',
    'digitalocean-legacy-token',
    'digitalocean-token-by-name',
  ],
  token,
)
