import { each, severityOfScope } from '#core/found.ts'
import { listAt, textAt, textsAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Found, type Look } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const API = 'https://api.cloudflare.com/client/v4'

/** A token that may read tokens tells its own policies. */
const policies = (id: string): Look => ({
  what: 'policies',
  url: `${API}/user/tokens/${encodeURIComponent(id)}`,
  finds: (json) => {
    const list = valueAt(json, 'result', 'policies')
    if (!Array.isArray(list)) return undefined
    return (list as readonly unknown[]).flatMap((policy): readonly Found[] => {
      if (textAt(policy, 'effect') !== 'allow') return []
      const resources = valueAt(policy, 'resources')
      const names = typeof resources === 'object' && resources !== null ? Object.keys(resources).slice(0, 20) : ['*']
      const groups = listAt(policy, 'permission_groups').flatMap((group) => textAt(group, 'name') ?? [])
      return names.flatMap((resource) =>
        groups.map((action) => ({ action, resource, severity: severityOfScope(action), field: 'result.policies' })),
      )
    })
  },
})

const verify: Look = {
  what: 'token',
  url: `${API}/user/tokens/verify`,
  finds: (json) => (textAt(json, 'result', 'id') === undefined ? undefined : []),
  leads: (json) => {
    const id = textAt(json, 'result', 'id')
    return id === undefined ? [] : [policies(id)]
  },
}

const zones: Look = {
  what: 'zones',
  url: `${API}/zones?per_page=50`,
  finds: each({
    list: ['result'],
    name: [['name']],
    action: (zone) => textsAt(zone, ['permissions']).find((permission) => permission.endsWith(':edit')) ?? 'zone',
    severity: (action) => (action.endsWith(':edit') ? 'critical' : 'high'),
  }),
  paged: { page: 'page', size: 50, list: ['result'] },
}

const accounts: Look = {
  what: 'accounts',
  url: `${API}/accounts?per_page=50`,
  finds: each({ list: ['result'], name: [['name'], ['id']], action: 'account', severity: 'medium' }),
  paged: { page: 'page', size: 50, list: ['result'] },
}

export const access: PlansByRule<AccessPlan> = {
  ...forRules(
    ['cloudflare-user-api-token', 'cloudflare-legacy-api-token', 'cloudflare-token-by-name'],
    lookAround([verify, accounts, zones]),
  ),
  'cloudflare-account-api-token': lookAround([accounts, zones], ['policies of the token']),
}
