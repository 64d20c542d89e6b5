import { each, scoped } from '#core/found.ts'
import { textsAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const publicBase = 'https://sentry.io'

/** Answers of a hundred; the header `link` says whether there are more. */
const list = (what: string, action: string): Look => ({
  what,
  url: `/api/0/${what}/?per_page=100`,
  publicBase,
  finds: each({ list: [], name: [['slug']], action, severity: 'medium' }),
  gaps: (_, { headers }) => (/rel="next"; results="true"/.test(headers['link'] ?? '') ? [`${what}: more than 100`] : []),
})

const token = lookAround([
  {
    what: 'scopes',
    url: '/api/0/',
    publicBase,
    finds: (json) =>
      Array.isArray(valueAt(json, 'auth', 'scopes'))
        ? scoped(textsAt(json, ['auth', 'scopes']), '*', 'auth.scopes')
        : undefined,
  },
  list('organizations', 'organization'),
  list('projects', 'project'),
])

export const access: PlansByRule<AccessPlan> = forRules(
  ['sentry-user-token', 'sentry-unprefixed-token', 'sentry-token-by-name'],
  token,
)
