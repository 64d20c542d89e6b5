import { each, severityOfScope } from '#core/found.ts'
import { textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const carried = { query: 'access_token' }

/** Permissions: https://developers.facebook.com/docs/permissions (2026-11-25, not opened) */
const MEANING = {
  ads_management: 'high',
  business_management: 'critical',
  pages_messaging: 'high',
  public_profile: 'low',
} as const

const user = lookAround([
  {
    what: 'permissions',
    url: 'https://graph.facebook.com/me/permissions',
    carried,
    finds: each({
      list: ['data'],
      name: [['permission']],
      action: (entry) => (textAt(entry, 'status') === 'granted' ? textAt(entry, 'permission') : undefined),
      severity: (action) => severityOfScope(action, MEANING),
    }),
  },
  {
    what: 'pages',
    url: 'https://graph.facebook.com/me/accounts?fields=name,tasks&limit=100',
    carried,
    finds: each({
      list: ['data'],
      name: [['name'], ['id']],
      action: (entry) => textsAt(entry, ['tasks']).join(',') || 'page',
      severity: (action) => (action.includes('MANAGE') ? 'critical' : 'high'),
    }),
    paged: { cursor: 'after', at: ['paging', 'cursors', 'after'] },
  },
])

export const access: PlansByRule<AccessPlan> = forRules(['facebook-access-token', 'facebook-explorer-token'], user)
