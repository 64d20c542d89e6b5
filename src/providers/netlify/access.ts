import { each, severityOfScope } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const API = 'https://api.netlify.com/api/v1'

/** A token may do what its user may: there are no scopes. */
const token = lookAround([
  {
    what: 'teams',
    url: `${API}/accounts`,
    finds: each({
      list: [],
      name: [['name'], ['slug']],
      action: (team) => `role: ${textAt(team, 'role') ?? 'member'}`,
      severity: (role) => severityOfScope(role),
    }),
  },
  {
    what: 'sites',
    url: `${API}/sites?per_page=100`,
    finds: each({ list: [], name: [['name'], ['id']], action: 'site', severity: 'high' }),
    paged: { page: 'page', size: 100, list: [] },
  },
])

export const access: PlansByRule<AccessPlan> = forRules(
  [
    'netlify-personal-access-token',
    'netlify-cli-token',
    'netlify-oauth-token',
    'netlify-app-token',
    'netlify-legacy-token',
    'netlify-token-by-name',
  ],
  token,
)
