import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Whoever manages a project reads its keys and its database. */
const management = lookAround(
  [
    {
      what: 'organizations',
      url: 'https://api.supabase.com/v1/organizations',
      finds: each({ list: [], name: [['name'], ['id']], action: 'organization', severity: 'high' }),
    },
    {
      what: 'projects',
      url: 'https://api.supabase.com/v1/projects',
      finds: each({ list: [], name: [['name'], ['id']], action: 'project', severity: 'critical' }),
    },
  ],
  ['scopes: not told'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['supabase-personal-access-token', 'supabase-oauth-access-token'],
  management,
)
