import { scoped } from '#core/found.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Source: https://api-docs.honeycomb.io/api/auth (2026-11-25, not opened) */
const key = lookAround(
  [
    {
      what: 'rights',
      url: 'https://api.honeycomb.io/1/auth',
      carried: { header: 'x-honeycomb-team' },
      finds: (json) => {
        const team = textAt(json, 'team', 'slug')
        const access = valueAt(json, 'api_key_access')
        if (team === undefined || typeof access !== 'object' || access === null) return undefined
        const given = Object.entries(access).flatMap(([name, may]) => (may === true ? [name] : []))
        const environment = textAt(json, 'environment', 'slug')
        return scoped(given, environment === undefined ? team : `${team}/${environment}`, 'api_key_access', {
          events: 'medium',
          queries: 'high',
          createDatasets: 'high',
        })
      },
    },
  ],
  ['keys of the other region'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['honeycomb-ingest-key', 'honeycomb-configuration-key', 'honeycomb-classic-key'],
  key,
)
