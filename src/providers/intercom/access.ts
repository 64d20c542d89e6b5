import { each, one } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const token = lookAround(
  [
    {
      what: 'workspace',
      url: 'https://api.intercom.io/me',
      finds: (json) => one('workspace', textAt(json, 'app', 'name') ?? textAt(json, 'app', 'id_code'), 'high', 'app'),
    },
    {
      what: 'admins',
      url: 'https://api.intercom.io/admins',
      finds: each({ list: ['admins'], name: [['email'], ['id']], action: 'admin', severity: 'medium' }),
    },
  ],
  ['scopes: not told', 'workspaces of other regions'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['intercom-access-token', 'intercom-legacy-access-token', 'intercom-access-token-by-name'],
  token,
)
