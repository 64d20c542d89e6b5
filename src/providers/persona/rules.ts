import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PERSONA_API_KEY',
    id: 'persona-production-api-key',
    name: 'Persona API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['persona_production_', ['base64url', 32, 48]],
    references: ['https://docs.withpersona.com'],
  }),
  prefixedSecret({
    variable: 'PERSONA_API_KEY',
    id: 'persona-sandbox-api-key',
    name: 'Persona sandbox API key',
    kind: 'api-key',
    severity: 'low',
    form: ['persona_sandbox_', ['base64url', 32, 48]],
    references: ['https://docs.withpersona.com'],
  }),
  prefixedSecret({
    variable: 'PERSONA_WEBHOOK_SECRET',
    id: 'persona-webhook-secret',
    name: 'Persona webhook secret',
    kind: 'signing-secret',
    severity: 'medium',
    form: ['wbhsec_', ['uuid']],
    references: ['https://docs.withpersona.com'],
  }),
])
