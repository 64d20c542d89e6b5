import { each, severityOfScope } from '#core/found.ts'
import { textsAt } from '#core/json-facts.ts'
import { lookAround, type Found } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Permissions are a map from action to scopes; an action without scopes is for all. */
function permissions(json: unknown): readonly Found[] | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  const actions = Object.keys(json).filter((action) => /^[\w.-]+:[\w.:-]+$/.test(action))
  if (actions.length === 0) return undefined
  return actions.slice(0, 300).flatMap((action) => {
    const scopes = textsAt(json, [action], 20)
    return (scopes.length === 0 ? ['*'] : scopes).map((resource) => ({
      action,
      resource,
      severity: severityOfScope(action),
    }))
  })
}

const token = lookAround([
  { what: 'permissions', url: '/api/access-control/user/permissions', finds: permissions },
  {
    what: 'data sources',
    url: '/api/datasources',
    finds: each({ list: [], name: [['name'], ['uid']], action: 'data source', severity: 'high' }),
  },
])

export const access: PlansByRule<AccessPlan> = forRules(
  ['grafana-service-account-token', 'grafana-api-key', 'grafana-key-by-name'],
  token,
)
