import { each, severityOfScope } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Scopes: https://shopify.dev/docs/api/usage/access-scopes. Those on people are the worse ones. */
const MEANING = {
  read_customers: 'high',
  read_all_orders: 'high',
  read_orders: 'high',
  write_customers: 'critical',
  write_orders: 'critical',
  write_themes: 'critical',
  write_script_tags: 'critical',
} as const

const token = lookAround([
  {
    what: 'scopes',
    url: 'https://{shop}/admin/oauth/access_scopes.json',
    hosts: ['*.myshopify.com'],
    carried: { header: 'x-shopify-access-token' },
    finds: each({
      list: ['access_scopes'],
      name: [['handle']],
      action: (scope) => textAt(scope, 'handle'),
      severity: (scope) => severityOfScope(scope, MEANING),
    }),
  },
])

export const access: PlansByRule<AccessPlan> = forRules(
  ['shopify-access-token', 'shopify-custom-app-token', 'shopify-private-app-password'],
  token,
)
