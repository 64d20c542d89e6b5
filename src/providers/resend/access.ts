import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** A key for sending alone is refused both; one that lists keys may do all. */
const key = lookAround([
  {
    what: 'domains',
    url: 'https://api.resend.com/domains',
    finds: each({ list: ['data'], name: [['name']], action: 'send as domain', severity: 'high' }),
  },
  {
    what: 'keys',
    url: 'https://api.resend.com/api-keys',
    finds: each({ list: ['data'], name: [['name'], ['id']], action: 'full access: api key', severity: 'critical' }),
  },
])

export const access: PlansByRule<AccessPlan> = forRules(['resend-api-key', 'resend-api-key-by-name'], key)
