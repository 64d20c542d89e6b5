import { each, severityOfScope } from '#core/found.ts'
import { listAt, textAt, textsAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Found } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const carried = { header: 'authorization', before: 'ApiKey ' }

function privileges(json: unknown): readonly Found[] | undefined {
  if (!Array.isArray(valueAt(json, 'cluster')) || !Array.isArray(valueAt(json, 'indices'))) return undefined
  const cluster = textsAt(json, ['cluster']).map((action) => ['*', action] as const)
  const indices = listAt(json, 'indices').flatMap((entry) =>
    textsAt(entry, ['names'], 20).flatMap((name) =>
      textsAt(entry, ['privileges'], 20).map((action) => [name, action] as const),
    ),
  )
  return [...cluster, ...indices].map(([resource, action]) => ({
    action,
    resource,
    severity: severityOfScope(action),
    field: resource === '*' ? 'cluster' : 'indices',
  }))
}

/** A key with roles of its own is not told its privileges, which is a gap then. */
const clusterKey = lookAround([
  {
    what: 'key',
    url: '/_security/_authenticate',
    carried,
    finds: (json) => (textAt(json, 'username') === undefined ? undefined : []),
  },
  { what: 'privileges', url: '/_security/user/_privileges', carried, finds: privileges },
  {
    what: 'indices',
    url: '/_cat/indices?format=json&h=index',
    carried,
    finds: each({ list: [], name: [['index']], action: 'index', severity: 'high' }),
  },
])

export const access: PlansByRule<AccessPlan> = forRules(['elastic-api-key', 'elastic-api-key-by-name'], clusterKey)
