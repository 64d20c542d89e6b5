import { one } from '#core/found.ts'
import { listAt, textAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const look = (before: string): Look => ({
  what: 'teams',
  url: 'https://api.linear.app/graphql',
  method: 'POST',
  carried: { header: 'authorization', before },
  body: {
    json: {
      query: '{ viewer { name admin } organization { name } teams(first: 100) { nodes { name } pageInfo { hasNextPage } } }',
    },
  },
  finds: (json) => {
    if (textAt(json, 'data', 'viewer', 'name') === undefined) return undefined
    const isAdmin = valueAt(json, 'data', 'viewer', 'admin') === true
    const organisation = textAt(json, 'data', 'organization', 'name')
    return [
      ...(one(isAdmin ? 'admin' : 'member', organisation, isAdmin ? 'critical' : 'medium', 'viewer.admin') ?? []),
      ...listAt(json, 'data', 'teams', 'nodes').flatMap(
        (team) => one('team', textAt(team, 'name'), 'medium', 'teams') ?? [],
      ),
    ]
  },
  gaps: (json) => (valueAt(json, 'data', 'teams', 'pageInfo', 'hasNextPage') === true ? ['teams: more than 100'] : []),
})

const UNTOLD = ['scopes: not told']

export const access: PlansByRule<AccessPlan> = {
  'linear-api-key': lookAround([look('')], UNTOLD),
  'linear-oauth-token': lookAround([look('Bearer ')], UNTOLD),
}
