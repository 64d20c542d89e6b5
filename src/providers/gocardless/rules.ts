import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gocardless'],
    id: 'gocardless-live-token',
    name: 'GoCardless live access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    form: ['live_', ['base64url', 40]],
    references: ['https://developer.gocardless.com/getting-started/api/making-your-first-request/'],
  }),
  namedSecret({
    vendor: ['gocardless'],
    id: 'gocardless-sandbox-token',
    name: 'GoCardless sandbox access token',
    kind: 'access-token',
    severity: 'low',
    confidence: 0.95,
    form: ['sandbox_', ['base64url', 40]],
    references: ['https://developer.gocardless.com/getting-started/api/making-your-first-request/'],
  }),
])
