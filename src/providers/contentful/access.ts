import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** A token may do what its user may. */
const management = lookAround(
  [
    {
      what: 'spaces',
      url: 'https://api.contentful.com/spaces?limit=100',
      finds: each({ list: ['items'], name: [['name'], ['sys', 'id']], action: 'space', severity: 'high' }),
      paged: { offset: 'skip', size: 100, list: ['items'] },
    },
    {
      what: 'organizations',
      url: 'https://api.contentful.com/organizations?limit=100',
      finds: each({ list: ['items'], name: [['name'], ['sys', 'id']], action: 'organization', severity: 'medium' }),
      paged: { offset: 'skip', size: 100, list: ['items'] },
    },
  ],
  ['the role in each space'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['contentful-management-token', 'contentful-legacy-management-token'],
  management,
)
