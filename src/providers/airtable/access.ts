import { each, scoped } from '#core/found.ts'
import { textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'

/** https://airtable.com/developers/web/api/list-bases: permissionLevel */
const LEVELS: Readonly<Record<string, Severity>> = {
  none: 'low',
  read: 'medium',
  comment: 'medium',
  edit: 'high',
  create: 'critical',
}

const token = lookAround([
  {
    what: 'scopes',
    url: 'https://api.airtable.com/v0/meta/whoami',
    finds: (json) => (textAt(json, 'id') === undefined ? undefined : scoped(textsAt(json, ['scopes']), '*', 'scopes')),
    gaps: (json) => (textsAt(json, ['scopes']).length === 0 ? ['scopes: not told'] : []),
  },
  {
    what: 'bases',
    url: 'https://api.airtable.com/v0/meta/bases',
    finds: each({
      list: ['bases'],
      name: [['name'], ['id']],
      action: (base) => textAt(base, 'permissionLevel') ?? 'base',
      severity: (level) => (Object.hasOwn(LEVELS, level) ? (LEVELS[level] ?? 'high') : 'high'),
    }),
    paged: { cursor: 'offset', at: ['offset'] },
  },
])

export const access: PlansByRule<AccessPlan> = forRules(['airtable-personal-token', 'airtable-oauth-token'], token)
