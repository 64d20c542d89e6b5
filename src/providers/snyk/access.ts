import { each } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const carried = { header: 'authorization', before: 'token ' }

/** A token may do what its user or service account may. */
const token = lookAround(
  [
    {
      what: 'organizations',
      url: 'https://api.snyk.io/rest/orgs?version=2024-10-15&limit=100',
      carried,
      finds: each({
        list: ['data'],
        name: [['attributes', 'slug'], ['attributes', 'name'], ['id']],
        action: 'organization',
        severity: 'high',
      }),
      gaps: (json) => (textAt(json, 'links', 'next') === undefined ? [] : ['organizations: more than 100']),
    },
  ],
  ['the role in each organization'],
)

export const access: PlansByRule<AccessPlan> = forRules(['snyk-personal-access-token', 'snyk-api-token'], token)
