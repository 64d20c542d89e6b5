import { scoped } from '#core/found.ts'
import { textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** Every key may ask for its own scopes: https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions */
const key = lookAround([
  {
    what: 'scopes',
    url: 'https://api.sendgrid.com/v3/scopes',
    finds: (json) => {
      const scopes = textsAt(json, ['scopes'], 500)
      return scopes.length === 0 ? undefined : scoped(scopes, '*', 'scopes', { 'mail.send': 'critical' })
    },
  },
])

export const access: PlansByRule<AccessPlan> = forRules(
  ['sendgrid-api-key', 'sendgrid-api-key-by-name', 'sendgrid-key-without-prefix'],
  key,
)
