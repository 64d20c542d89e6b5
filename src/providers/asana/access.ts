import { each } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const API = 'https://app.asana.com/api/1.0'
const next = { cursor: 'offset', at: ['next_page', 'offset'] } as const

/** A personal token may do what its user may. */
const token = lookAround([
  {
    what: 'workspaces',
    url: `${API}/workspaces?limit=100`,
    finds: each({ list: ['data'], name: [['name'], ['gid']], action: 'workspace', severity: 'high' }),
    paged: next,
    leads: (json) =>
      listAt(json, 'data').flatMap((workspace) => {
        const id = textAt(workspace, 'gid')
        if (id === undefined) return []
        return {
          what: `projects of ${textAt(workspace, 'name') ?? id}`,
          url: `${API}/projects?limit=100&workspace=${encodeURIComponent(id)}`,
          finds: each({ list: ['data'], name: [['name'], ['gid']], action: 'project', severity: 'medium' }),
          paged: next,
        }
      }),
  },
])

export const access: PlansByRule<AccessPlan> = forRules(
  ['asana-personal-access-token', 'asana-personal-access-token-v1', 'asana-personal-access-token-v0'],
  token,
)
