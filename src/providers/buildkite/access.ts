import { each, scoped } from '#core/found.ts'
import { listAt, textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const API = 'https://api.buildkite.com/v2'

const token = lookAround([
  {
    what: 'scopes',
    url: `${API}/access-token`,
    finds: (json) => (textAt(json, 'uuid') === undefined ? undefined : scoped(textsAt(json, ['scopes']), '*', 'scopes')),
  },
  {
    what: 'organizations',
    url: `${API}/organizations?per_page=100`,
    finds: each({ list: [], name: [['slug']], action: 'organization', severity: 'medium' }),
    leads: (json) =>
      listAt(json).flatMap((organisation) => {
        const slug = textAt(organisation, 'slug')
        if (slug === undefined) return []
        return {
          what: `pipelines of ${slug}`,
          url: `${API}/organizations/${encodeURIComponent(slug)}/pipelines?per_page=100`,
          finds: each({ list: [], name: [['slug']], action: 'pipeline', severity: 'medium' }),
          paged: { page: 'page', size: 100, list: [] },
        }
      }),
    paged: { page: 'page', size: 100, list: [] },
  },
])

export const access: PlansByRule<AccessPlan> = forRules(['buildkite-api-token', 'buildkite-legacy-api-token'], token)
