import { each, one } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'

const account = (action: string, severity: Severity): Look => ({
  what: 'account',
  url: 'https://api.stripe.com/v1/account',
  finds: (json) => (textAt(json, 'object') === 'account' ? one(action, textAt(json, 'id'), severity, 'id') : undefined),
})

/** Reading one entry shows that the list may be read; its ids name what is there. */
const reads = (what: string, severity: Severity): Look => ({
  what,
  url: `https://api.stripe.com/v1/${what}?limit=1`,
  finds: (json) => (textAt(json, 'object') === 'list' ? one(`${what}: read`, '*', severity, 'object') : undefined),
})

/** A secret key has no limits: https://docs.stripe.com/keys */
const secretKey = lookAround([
  account('all', 'critical'),
  {
    what: 'webhook endpoints',
    url: 'https://api.stripe.com/v1/webhook_endpoints?limit=100',
    finds: each({ list: ['data'], name: [['url'], ['id']], action: 'webhook endpoint', severity: 'medium' }),
  },
])

const restrictedKey = lookAround(
  [
    account('account: read', 'medium'),
    reads('customers', 'high'),
    reads('charges', 'high'),
    reads('payouts', 'high'),
    reads('invoices', 'medium'),
    reads('subscriptions', 'medium'),
    reads('events', 'medium'),
  ],
  ['what it may write: trying would change something'],
)

export const access: PlansByRule<AccessPlan> = {
  ...forRules(['stripe-live-secret-key', 'stripe-test-secret-key'], secretKey),
  ...forRules(['stripe-live-restricted-key', 'stripe-test-restricted-key'], restrictedKey),
}
