import { each, severityOfScope } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Answers are cut off at 1,000 entries and then have a `Next-Range`. */
const list = (what: string, rest: Pick<Look, 'finds'>): Look => ({
  what,
  url: `https://api.heroku.com/${what}`,
  headers: { accept: 'application/vnd.heroku+json; version=3', range: 'id ..; max=1000' },
  gaps: (_, { headers }) => (headers['next-range'] === undefined ? [] : [`${what}: more than 1000`]),
  ...rest,
})

const token = lookAround(
  [
    // Whoever reaches an app reads its configuration, which holds its secrets.
    list('apps', { finds: each({ list: [], name: [['name']], action: 'app', severity: 'critical' }) }),
    list('teams', {
      finds: each({
        list: [],
        name: [['name']],
        action: (team) => `role: ${textAt(team, 'role') ?? 'unknown'}`,
        severity: (role) => severityOfScope(role),
      }),
    }),
    list('addons', { finds: each({ list: [], name: [['name']], action: 'add-on', severity: 'high' }) }),
  ],
  ['scopes of the authorisation'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['heroku-api-key', 'heroku-legacy-api-key', 'heroku-netrc-password', 'heroku-api-key-by-name'],
  token,
)
