import { each } from '#core/found.ts'
import { listAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://console.neon.tech/api/v2'

export const access: PlansByRule<AccessPlan> = {
  'neon-api-key': lookAround([
    {
      what: 'projects',
      url: `${API}/projects?limit=400`,
      finds: each({ list: ['projects'], name: [['name'], ['id']], action: 'project', severity: 'critical' }),
      gaps: (json) => (listAt(json, 'projects').length === 400 ? ['projects: more than 400'] : []),
    },
    {
      what: 'organizations',
      url: `${API}/users/me/organizations`,
      finds: each({ list: ['organizations'], name: [['name'], ['id']], action: 'organization', severity: 'high' }),
    },
  ]),
}
