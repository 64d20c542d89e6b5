import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const projects = lookAround(
  [
    {
      what: 'projects',
      url: 'https://us.posthog.com/api/projects/?limit=100',
      finds: each({ list: ['results'], name: [['name'], ['id']], action: 'project', severity: 'high' }),
      paged: { offset: 'offset', size: 100, list: ['results'] },
    },
    {
      what: 'organizations',
      url: 'https://us.posthog.com/api/organizations/?limit=100',
      finds: each({ list: ['results'], name: [['name'], ['id']], action: 'organization', severity: 'high' }),
      paged: { offset: 'offset', size: 100, list: ['results'] },
    },
  ],
  ['the scopes of the key', 'projects of the other region'],
)

export const access: PlansByRule<AccessPlan> = forRules(['posthog-personal-api-key', 'posthog-oauth-access-token'], projects)
