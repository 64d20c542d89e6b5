import { each, one, severityOfScope } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const form = {
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com', '*.okta-gov.com'],
  carried: { header: 'authorization', before: 'SSWS ' },
} as const

const more =
  (what: string): NonNullable<Look['gaps']> =>
  (_, { headers }) =>
    headers['link']?.includes('rel="next"') === true ? [`${what}: more than one page`] : []

/** A token has the roles of the administrator who made it. */
const apiToken = lookAround([
  {
    ...form,
    what: 'user',
    url: 'https://{domain}/api/v1/users/me',
    finds: (json) => one('user', textAt(json, 'profile', 'login'), 'medium', 'profile.login'),
    leads: (json) => {
      const id = textAt(json, 'id')
      if (id === undefined) return []
      return [
        {
          ...form,
          what: 'roles',
          url: `https://{domain}/api/v1/users/${encodeURIComponent(id)}/roles`,
          finds: each({
            list: [],
            name: [['label'], ['type']],
            action: (role) => textAt(role, 'type'),
            severity: (role) => (role === 'READ_ONLY_ADMIN' ? 'high' : severityOfScope(role)),
          }),
        },
      ]
    },
  },
  {
    ...form,
    what: 'applications',
    url: 'https://{domain}/api/v1/apps?limit=200',
    finds: each({ list: [], name: [['label'], ['name']], action: 'application', severity: 'high' }),
    gaps: more('applications'),
  },
  {
    ...form,
    what: 'groups',
    url: 'https://{domain}/api/v1/groups?limit=200',
    finds: each({ list: [], name: [['profile', 'name'], ['id']], action: 'group', severity: 'medium' }),
    gaps: more('groups'),
  },
])

export const access: PlansByRule<AccessPlan> = { 'okta-api-token': apiToken }
